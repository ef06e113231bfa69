package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.signatory.Signatory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files that were cut off or whose bits flipped: what is imported is what was there, and the rest is reported. Small in
 * every build; the system properties {@code initiative.damage.records} and {@code initiative.damage.flips} make it large.
 */
class DamageTest {

    private static final int RECORDS = Integer.getInteger("initiative.damage.records", 20);
    private static final int FLIPS = Integer.getInteger("initiative.damage.flips", 300);

    private final List<Signatory> signatories = IntStream.range(0, RECORDS)
            .mapToObj(number -> Samples.bare("s" + number).toBuilder()
                    .affiliation(number % 3 == 0 ? "A \"Union\",\r\nof many" : "اتحاد")
                    .build())
            .toList();

    @ParameterizedTest
    @EnumSource(SignatoryFormat.class)
    void aFileCutAtAnyByteGivesItsCompleteRecords(SignatoryFormat format) throws IOException {
        byte[] whole = written(format);
        for (int length = 0; length < whole.length; length++) {
            Outcome outcome = read(format, Arrays.copyOf(whole, length));
            assertThat(signatories.subList(0, outcome.accepted.size()))
                    .as("cut at %d", length)
                    .isEqualTo(outcome.accepted);
            boolean said = outcome.rejected > 0 || outcome.unreadable || endsWithRecord(format, whole, length);
            assertThat(said).as("cut at %d", length).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(SignatoryFormat.class)
    void flippedBitsNeverMakeTheReaderFailOtherwise(SignatoryFormat format) throws IOException {
        byte[] whole = written(format);
        Random random = new Random(2014);
        Set<Signatory> originals = new HashSet<>(signatories);
        for (int round = 0; round < FLIPS; round++) {
            byte[] damaged = whole.clone();
            // A column or array of another name is another column or array: nothing can tell.
            int head = format == SignatoryFormat.CSV ? headerLength(whole) : startOfRecords(whole);
            int at = head + random.nextInt(damaged.length - head);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Outcome outcome = read(format, damaged);
            long changed = outcome.accepted.stream()
                    .filter(signatory -> !originals.contains(signatory))
                    .count();
            // One flip damages one record, or the line break between two.
            assertThat(changed).as("flip at %d", at).isLessThanOrEqualTo(2);
            boolean complete = outcome.accepted.size() >= RECORDS;
            assertThat(complete || outcome.rejected > 0 || outcome.unreadable)
                    .as("flip at %d", at)
                    .isTrue();
        }
    }

    @Test
    void aCompressedFileCutAtAnyByteIsReported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(written(SignatoryFormat.JSON_LINES));
        }
        byte[] whole = out.toByteArray();
        for (int length = 3; length < whole.length; length++) {
            Outcome outcome = read(SignatoryFormat.JSON_LINES, Arrays.copyOf(whole, length));
            assertThat(outcome.unreadable).as("cut at %d", length).isTrue();
        }
    }

    private byte[] written(SignatoryFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format == SignatoryFormat.CSV) {
            CsvWriter writer = CsvWriter.privateCsv(CsvLayout.standard(), out);
            for (Signatory signatory : signatories) {
                writer.write(signatory);
            }
            writer.finish();
            return out.toByteArray();
        }
        try (ArchiveWriter archive = format == SignatoryFormat.JSON
                ? ArchiveWriter.privateJson(Samples.document(), out)
                : ArchiveWriter.privateJsonLines(Samples.document(), out)) {
            for (Signatory signatory : signatories) {
                archive.write(signatory);
            }
            archive.finish();
        }
        return out.toByteArray();
    }

    /** Whether a file may end there without anybody being able to tell that more was to come. */
    private static boolean endsWithRecord(SignatoryFormat format, byte[] whole, int length) {
        if (format == SignatoryFormat.JSON) {
            return length >= whole.length - 1;
        }
        if (length < headerLength(whole) && format == SignatoryFormat.CSV) {
            return true;
        }
        if (length == 0 || whole[length] == '\n' || whole[length] == '\r' || whole[length - 1] == '\n') {
            return true;
        }
        // In the last cell of a row, which is empty here, nothing is missing but the line break.
        return format == SignatoryFormat.CSV && whole[length - 1] == '\r';
    }

    private static int headerLength(byte[] whole) {
        return new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
    }

    private static int startOfRecords(byte[] whole) {
        return new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("\"id\":\"s0\"") - 1;
    }

    private static Outcome read(SignatoryFormat format, byte[] bytes) {
        Outcome outcome = new Outcome();
        try (SignatoryRows rows = Rows.reader(format).open(new ByteArrayInputStream(bytes))) {
            while (rows.hasNext()) {
                if (rows.next() instanceof ImportedRow.Accepted accepted) {
                    outcome.accepted.add(
                            accepted.signatory().toBuilder().provenance(null).build());
                }
            }
            outcome.rejected = rows.rejected();
        } catch (UnreadableInputException e) {
            outcome.unreadable = true;
        }
        return outcome;
    }

    private static final class Outcome {
        private final List<Signatory> accepted = new java.util.ArrayList<>();
        private long rejected;
        private boolean unreadable;
    }
}
