package io.github.unityinitiative.examples.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.unityinitiative.document.DocumentReader;
import io.github.unityinitiative.document.DocumentReadingException;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.InitiativeJson;
import io.github.unityinitiative.json.RejectedRowsWriter;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.text.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Readers take any bytes: what comes out is rows that are all accounted for, or one typed error.
 *
 * <p>The build runs the seeds. {@code JAZZER_FUZZ=1 mvn -pl examples/safety -am test -Djazzer.hooks=true
 * -Dtest='ReaderFuzzTest#csv' -Dsurefire.failIfNoSpecifiedTests=false} searches for ten minutes.
 */
class ReaderFuzzTest {

    private static final DocumentReader LETTERS =
            DocumentReader.builder(LanguageTag.ENGLISH).build();

    @FuzzTest(maxDuration = "10m")
    void csv(byte[] input) throws IOException {
        read(SignatoryFormat.CSV, input);
    }

    @FuzzTest(maxDuration = "10m")
    void jsonLines(byte[] input) throws IOException {
        read(SignatoryFormat.JSON_LINES, input);
    }

    @FuzzTest(maxDuration = "10m")
    void json(byte[] input) throws IOException {
        read(SignatoryFormat.JSON, input);
    }

    @FuzzTest(maxDuration = "10m")
    void archive(byte[] input) {
        try {
            assertThat(new InitiativeJson().read(new ByteArrayInputStream(input), row -> {}))
                    .isNotNull();
        } catch (UnreadableInputException e) {
            assertThat(e.reason()).isNotNull();
        }
    }

    @FuzzTest(maxDuration = "10m")
    void letter(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        try {
            assertThat(LETTERS.read(text)).isNotNull();
        } catch (DocumentReadingException e) {
            assertThat(e.reason()).isNotNull();
        }
    }

    private static void read(SignatoryFormat format, byte[] input) throws IOException {
        long accepted = 0;
        long rejected = 0;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (SignatoryRows rows = SignatoryReader.builder(format).build().open(new ByteArrayInputStream(input));
                RejectedRowsWriter writer = new RejectedRowsWriter(written, rows)) {
            while (rows.hasNext()) {
                ImportedRow row = rows.next();
                if (row instanceof ImportedRow.Rejected problem) {
                    rejected++;
                    writer.write(problem);
                } else {
                    accepted++;
                }
            }
            assertThat(rows.accepted()).isEqualTo(accepted);
            assertThat(rows.rejected()).isEqualTo(rejected);
            assertThat(rows.read()).isEqualTo(accepted + rejected);
        } catch (UnreadableInputException e) {
            assertThat(e.reason()).isNotNull();
        }
    }
}
