package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadLimitsTest {

    private static final ReadLimits SMALL =
            ReadLimits.defaults().withRecordBytes(1000).withMembers(10).withNesting(5);

    @Test
    void anOverlongLineIsPassedOverAndReadingGoesOn() {
        String text = "{\"name\":\"" + "x".repeat(200_000) + "\"}\n{\"name\":\"next\"}\n";
        List<ImportedRow> rows = read(SignatoryFormat.JSON_LINES, text);
        assertThat(Rows.codes(rows.get(0))).containsExactly(Code.RECORD_TOO_LONG);
        assertThat(rows.get(1).line()).isEqualTo(2);
        assertThat(Rows.codes(rows.get(1))).isEmpty();
    }

    @Test
    void anOverlongRowOfATableIsPassedOverAndReadingGoesOn() {
        String text = "name,city\n" + "x".repeat(200_000) + ",y\nSalam,z\n\"" + "\n".repeat(2000) + "Huda,z\n";
        List<ImportedRow> rows = read(SignatoryFormat.CSV, text);
        assertThat(Rows.codes(rows.get(0))).containsExactly(Code.RECORD_TOO_LONG);
        assertThat(Rows.codes(rows.get(1))).isEmpty();
        assertThat(Rows.codes(rows.get(2))).containsExactly(Code.BROKEN_QUOTES);
        assertThat(Rows.codes(rows.get(3))).isEmpty();
        assertThat(rows.get(3).line()).isEqualTo(2004);
    }

    @Test
    void anOverlongElementOfAnArrayEndsReading() {
        assertThatThrownBy(() -> read(SignatoryFormat.JSON, "[\"" + "x".repeat(2000) + "\"]"))
                .hasMessage("RECORD_TOO_LONG at line 1");
    }

    @Test
    void nestingMembersAndDigitsAreBounded() {
        String text = "{\"a\":" + "[".repeat(400) + "]".repeat(400) + "}\n"
                + "{\"a\":[0,1,2,3,4,5,6,7,8,9,10]}\n"
                + "{\"a0\":0,\"a1\":0,\"a2\":0,\"a3\":0,\"a4\":0,\"a5\":0,\"a6\":0,\"a7\":0,\"a8\":0,\"a9\":0,\"b\":0}\n"
                + "{\"a\":" + "9".repeat(500) + "}\n";
        List<ImportedRow> rows = read(SignatoryFormat.JSON_LINES, text);
        assertThat(rows.stream().map(Rows::codes))
                .containsExactly(
                        List.of(Code.NESTED_TOO_DEEPLY),
                        List.of(Code.TOO_MANY_MEMBERS),
                        List.of(Code.TOO_MANY_MEMBERS),
                        List.of(Code.NUMBER_TOO_LONG));
    }

    @Test
    void columnsAreBounded() {
        assertThatThrownBy(() -> read(SignatoryFormat.CSV, "name,a,b,c,d,e,f,g,h,i,j\n"))
                .hasMessage("TOO_MANY_COLUMNS at line 1");
    }

    @Test
    void recordsAreBounded() {
        SignatoryReader reader = SignatoryReader.builder(SignatoryFormat.CSV)
                .limits(ReadLimits.defaults().withRecords(2))
                .build();
        assertThatThrownBy(() -> Rows.read(reader, "name\na\nb\nc\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("TOO_MANY_RECORDS at line 4");
    }

    @ParameterizedTest
    @EnumSource(SignatoryFormat.class)
    void compressedInputIsInflated(SignatoryFormat format) throws IOException {
        String text = format == SignatoryFormat.CSV ? "name\nSalam\n" : "{\"name\":\"Salam\"}";
        String whole = format == SignatoryFormat.JSON ? "[" + text + "]" : text;
        byte[] zipped = gzip(whole.getBytes(StandardCharsets.UTF_8));
        assertThat(Rows.read(Rows.reader(format), zipped)).singleElement().isInstanceOf(ImportedRow.Accepted.class);
    }

    @Test
    void aCompressionBombIsRefused() throws IOException {
        byte[] bomb = gzip(new byte[40 << 20]);
        assertThatThrownBy(() -> Rows.read(Rows.reader(SignatoryFormat.JSON_LINES), bomb))
                .hasMessage("INFLATED_TOO_LARGE");
        SignatoryReader reader = SignatoryReader.builder(SignatoryFormat.CSV)
                .limits(ReadLimits.defaults().withInflatedBytes(1000))
                .build();
        byte[] large = gzip(("name\n" + "Salam\n".repeat(1000)).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Rows.read(reader, large)).hasMessage("INFLATED_TOO_LARGE");
    }

    @Test
    void damagedCompressionIsATypedError() throws IOException {
        byte[] whole = gzip(("name\n" + "Salam\n".repeat(1000)).getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(whole, whole.length - 12);
        assertThatThrownBy(() -> Rows.read(Rows.reader(SignatoryFormat.CSV), cut))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT_COMPRESSION));
    }

    @Test
    void otherEncodingsAreRefused() {
        byte[] utf16 = "\uFEFFname\nSalam\n".getBytes(StandardCharsets.UTF_16BE);
        assertThatThrownBy(() -> Rows.read(Rows.reader(SignatoryFormat.CSV), utf16))
                .hasMessage("NOT_UTF8 at line 1");
        byte[] unmarked = "{\"name\":\"Salam\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Rows.codes(Rows.read(Rows.reader(SignatoryFormat.JSON_LINES), unmarked)
                        .get(0)))
                .containsExactly(Code.MALFORMED_JSON);
    }

    @Test
    void aFailingStreamIsATypedError() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> Rows.reader(SignatoryFormat.CSV).open(failing)).hasMessage("READ_FAILED");
    }

    @Test
    void everySizeOfChunkGivesTheSameRows() {
        String text = "name,affiliation\n\"Sa\"\"lam\",\"one\r\ntwo\"\r\nكريم,ب\n\"open,x\nHuda,y\r\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> expected = summary(new ByteArrayInputStream(bytes));
        for (int size = 1; size < bytes.length; size++) {
            assertThat(summary(new Chunks(bytes, size))).isEqualTo(expected);
        }
    }

    @Test
    void limitsMustBePositive() {
        assertThatThrownBy(() -> ReadLimits.defaults().withRecordBytes(0)).hasMessage("recordBytes is not positive");
        ReadLimits limits = ReadLimits.defaults().withInflationRatio(7).withInflatedBytes(8);
        assertThat(limits.inflationRatio()).isEqualTo(7);
        assertThat(limits.inflatedBytes()).isEqualTo(8);
    }

    private static List<String> summary(InputStream in) {
        try (SignatoryRows rows = Rows.reader(SignatoryFormat.CSV).open(in)) {
            return rows.stream()
                    .map(row -> row.line() + " " + row.row() + " " + Rows.codes(row)
                            + (row instanceof ImportedRow.Accepted accepted
                                    ? accepted.signatory().name().signed().text()
                                            + accepted.signatory().affiliation()
                                    : ""))
                    .toList();
        }
    }

    private static List<ImportedRow> read(SignatoryFormat format, String text) {
        SignatoryReader reader = SignatoryReader.builder(format).limits(SMALL).build();
        return Rows.read(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** Gives a few bytes at a time. */
    private static final class Chunks extends ByteArrayInputStream {
        private final int size;

        Chunks(byte[] bytes, int size) {
            super(bytes);
            this.size = size;
        }

        @Override
        public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(length, size));
        }
    }
}
