package io.github.unityinitiative.examples.cli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader's codes and the words for them live in modules that do not know each other. */
class ReportsTest {

    static Stream<DisplayLanguage> languages() {
        return Languages.standard().all().stream().filter(DisplayLanguage::isComplete);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyProblemOfARowHasWordsOfItsOwn(DisplayLanguage language) {
        ReportRenderer reports = ReportRenderer.builder(language).build();

        assertThat(Arrays.stream(RowProblem.Code.values()).map(code -> reports.problem(code.name())))
                .doesNotHaveDuplicates()
                .noneMatch(words -> words.matches("[A-Z0-9_]+"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyReasonOfAnUnreadableInputHasWordsOfItsOwn(DisplayLanguage language) {
        ReportRenderer reports = ReportRenderer.builder(language).build();

        assertThat(Arrays.stream(Reason.values()).map(reason -> reports.input(reason.name())))
                .doesNotHaveDuplicates()
                .noneMatch(words -> words.matches("[A-Z0-9_]+"));
    }

    @Test
    void codesAreWrittenInKebabCase() {
        assertThat(Codes.of(RowProblem.Code.DATE_INVALID)).isEqualTo("date-invalid");
    }
}
