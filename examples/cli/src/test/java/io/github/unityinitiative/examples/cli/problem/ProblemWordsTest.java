package io.github.unityinitiative.examples.cli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.validation.Severity;
import io.github.unityinitiative.validation.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemWordsTest {

    static List<String> languages() {
        return ProblemWords.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCodeHasWordsOfItsOwn(String language) {
        ProblemWords words = ProblemWords.in(language).orElseThrow();
        List<String> codes = Stream.concat(
                        Arrays.stream(RowProblem.Code.values()),
                        Arrays.stream(UnreadableInputException.Reason.values()))
                .map(ProblemWords::code)
                .toList();

        assertThat(Arrays.stream(RowProblem.Code.values()).map(words::of))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(codes);
        assertThat(Arrays.stream(UnreadableInputException.Reason.values()).map(words::of))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void argumentsStandInTheirPlaces(String language) {
        Violation violation =
                Violation.of("demand-number", Severity.ERROR, "demands[2].number", Map.of("expected", "3"));

        assertThat(ProblemWords.in(language).orElseThrow().of(violation))
                .contains("3")
                .doesNotContain("{");
    }

    @Test
    void aRuleWithoutAMessageIsNamedByItsCode() {
        Violation violation = Violation.of("own-rule", Severity.ERROR, "id", Map.of());

        assertThat(ProblemWords.english().of(violation)).isEqualTo("own-rule");
    }

    @Test
    void thereAreNoWordsInOtherLanguages() {
        assertThat(ProblemWords.in("sv")).isEmpty();
    }

    @Test
    void codesAreWrittenInKebabCase() {
        assertThat(ProblemWords.code(RowProblem.Code.DATE_INVALID)).isEqualTo("date-invalid");
    }
}
