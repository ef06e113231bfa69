package io.github.unityinitiative.json.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A problem says where it is, in the words of the format. */
class RowProblemTest {

    private static List<RowProblem> problems(SignatoryFormat format, String text) {
        try (SignatoryRows rows = SignatoryReader.builder(format)
                .build()
                .open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            return ((ImportedRow.Rejected) rows.next()).problems();
        }
    }

    @Test
    void inATableItIsInAColumn() {
        assertThat(problems(SignatoryFormat.CSV, "name,signed_on\nSalam,x\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.column()).contains("signed_on");
                    assertThat(problem.pointer()).isEmpty();
                });
    }

    @Test
    void inJsonItIsAtAPointer() {
        assertThat(problems(SignatoryFormat.JSON_LINES, "{\"name\":\"Salam\",\"signedOn\":\"x\"}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).contains("/signedOn");
                    assertThat(problem.column()).isEmpty();
                });
    }

    @Test
    void aValueOfTheWrongKindInsideAnObjectHasItsOwnPointer() {
        String digest = "{\"language\":5,\"sha256\":[]}";
        assertThat(problems(SignatoryFormat.JSON_LINES, "{\"name\":\"Salam\",\"signedText\":" + digest + "}"))
                .extracting(problem -> problem.pointer().orElse(""))
                .contains("/signedText/language", "/signedText/sha256");
    }
}
