package io.github.unityinitiative.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.RowProblem;
import io.github.unityinitiative.json.UnreadableInputException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    @Test
    void everyCodeHasWordsOfItsOwn() {
        assertThat(Arrays.stream(RowProblem.Code.values()).map(ProblemWords::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyReasonHasWordsOfItsOwn() {
        assertThat(Arrays.stream(UnreadableInputException.Reason.values()).map(ProblemWords::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void codesAreWrittenInKebabCase() {
        assertThat(ProblemWords.code(RowProblem.Code.DATE_INVALID)).isEqualTo("date-invalid");
    }
}
