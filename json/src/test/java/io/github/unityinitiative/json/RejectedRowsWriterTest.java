package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.json.input.RawRecord;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.interop.ForeignFormat;
import io.github.unityinitiative.json.interop.Losses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RejectedRowsWriterTest {

    @Test
    void rowsOfATableComeOutBehindTheirHeader() throws IOException {
        byte[] bytes = "name,signed_on\r\nSalam,x\r\n\"Ka\nrim\",2014-06-20\r\n\"Hu\nda\",?\r\n"
                .getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        byte[] rejected = rejected(SignatoryFormat.CSV, ReadLimits.defaults(), bytes);
        byte[] expected = "name,signed_on\nSalam,x\n\"Hu\nda\",?\n".getBytes(StandardCharsets.UTF_8);
        expected[expected.length - 2] = (byte) 0xFF;
        assertThat(rejected).isEqualTo(expected);
    }

    @Test
    void linesComeOutBehindTheLetter() throws IOException {
        String header = "{\"format\":\"initiative\",\"formatVersion\":\"1.0\"}\n";
        String text = header + "{\"name\":\"Salam\"}\n{\"nam\n";
        assertThat(rejected(SignatoryFormat.JSON_LINES, ReadLimits.defaults(), text.getBytes(StandardCharsets.UTF_8)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(header + "{\"nam\n");
    }

    @Test
    void elementsComeOutAsAnArray() throws IOException {
        String text = "[{\"name\":\"Salam\"},{},{\"x\":1}]";
        assertThat(rejected(SignatoryFormat.JSON, ReadLimits.defaults(), text.getBytes(StandardCharsets.UTF_8)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("[\n{},\n{\"x\":1}\n]\n");
        assertThat(rejected(SignatoryFormat.JSON, ReadLimits.defaults(), "[]".getBytes(StandardCharsets.UTF_8)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("[\n]\n");
    }

    @Test
    void recordsOfAnotherToolComeOutAsAnArray() throws IOException {
        String text = "[{\"schema\":\"proca:action:9\"},7]";
        SignatoryReader reader =
                ForeignFormat.PROCA.reader(SignatoryFormat.JSON, new Losses()).build();
        assertThat(rejected(reader, text.getBytes(StandardCharsets.UTF_8)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("[\n{\"schema\":\"proca:action:9\"},\n7\n]\n");
    }

    @Test
    void overlongRowsComeOutWholeThoughTheyWereNeverHeld() throws IOException {
        byte[] text =
                ("name\n" + "x".repeat(300_000) + "\nSalam\n" + "y".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        byte[] rejected = rejected(SignatoryFormat.CSV, ReadLimits.defaults().withRecordBytes(1000), text);
        assertThat(rejected)
                .isEqualTo(("name\n" + "x".repeat(300_000) + "\n" + "y".repeat(300_000) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theRestOfAnOverlongRowIsGoneOnceTheNextIsAskedFor() {
        byte[] text = ("name\n" + "x".repeat(300_000) + "\nSalam\n").getBytes(StandardCharsets.UTF_8);
        try (SignatoryRows rows = reader(
                        SignatoryFormat.CSV, ReadLimits.defaults().withRecordBytes(1000))
                .open(new ByteArrayInputStream(text))) {
            RawRecord raw = ((ImportedRow.Rejected) rows.next()).raw();
            assertThat(raw.isWhole()).isFalse();
            assertThat(raw).asString().doesNotContain("x".repeat(3));
            rows.next();
            assertThatThrownBy(() -> raw.writeTo(new ByteArrayOutputStream()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static SignatoryReader reader(SignatoryFormat format, ReadLimits limits) {
        return SignatoryReader.builder(format).limits(limits).build();
    }

    private static byte[] rejected(SignatoryFormat format, ReadLimits limits, byte[] bytes) throws IOException {
        return rejected(reader(format, limits), bytes);
    }

    private static byte[] rejected(SignatoryReader reader, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SignatoryRows rows = reader.open(new ByteArrayInputStream(bytes));
                RejectedRowsWriter writer = new RejectedRowsWriter(out, rows)) {
            while (rows.hasNext()) {
                if (rows.next() instanceof ImportedRow.Rejected rejected) {
                    writer.write(rejected);
                }
            }
            assertThat(rows.read()).isEqualTo(rows.accepted() + rows.rejected());
        }
        return Arrays.copyOf(out.toByteArray(), out.size());
    }
}
