package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page under the Nu HTML checker, which also guesses the language of a page from its words. */
class CheckerTest {

    private static String check(String page) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<DisplayLanguage> complete() {
        return Languages.standard().all().stream().filter(DisplayLanguage::isComplete);
    }

    @Test
    void everyPageOfTheSiteIsValid() throws Exception {
        Map<String, String> complaints = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : SampleSite.pages().entrySet()) {
            String complaint = check(page.getValue());
            if (!complaint.isBlank()) {
                complaints.put(page.getKey(), complaint);
            }
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("complete")
    void thePageThatNeedsNothingElseIsValid(DisplayLanguage language) throws Exception {
        assertThat(check(HtmlRenderer.builder(language)
                        .order(SignatoryOrder.BY_PROVINCE)
                        .build()
                        .render(SampleSite.initiative())))
                .isBlank();
    }

    @Test
    void theCheckerWouldComplain() throws Exception {
        String page = SampleSite.pages().get("ckb/index.html");
        assertThat(check(page.replace("<html lang=\"ckb\" dir=\"rtl\">", "<html lang=\"en\">")))
                .contains("Kurdish");
        assertThat(check(page.replace("</main>", "</div>"))).contains("error");
    }
}
