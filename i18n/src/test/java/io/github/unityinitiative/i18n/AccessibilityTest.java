package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.i18n.internal.markup.StyleSheet;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every language, light and dark, under axe-core in a browser. */
@Tag("browser")
class AccessibilityTest {

    private static final String SCRIPT = """
            <script>%s</script>
            <script>
            document.querySelectorAll('details').forEach(each => each.open = true);
            axe.run().then(found => {
              const lines = found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target + ' ' + n.failureSummary));
              const report = document.createElement('pre');
              report.id = 'axe-report';
              report.textContent = matchMedia('(prefers-color-scheme: dark)').matches + ' ' + found.passes.length + '\\n'
                + lines.join('\\n');
              document.body.append(report);
            });
            </script>
            </body>
            """;

    @TempDir
    Path folder;

    static Stream<DisplayLanguage> complete() {
        return Languages.standard().all().stream().filter(DisplayLanguage::isComplete);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void noPageHasAViolation(DisplayLanguage language) throws Exception {
        Browser browser = Browser.in(folder);
        Map<String, String> complaints = new TreeMap<>();
        for (Map.Entry<String, String> page : SampleSite.pages().entrySet()) {
            boolean wanted = page.getKey().startsWith(language.tag() + "/")
                    || (language.tag().value().equals("ar") && page.getKey().equals("index.html"));
            if (wanted) {
                collect(page.getKey(), page.getValue(), browser, complaints);
            }
        }
        String alone = HtmlRenderer.builder(language)
                .order(SignatoryOrder.BY_PROVINCE)
                .nameReadings()
                .build()
                .render(SampleSite.initiative());
        collect(language.tag() + "/alone", alone, browser, complaints);
        assertThat(complaints).isEmpty();
    }

    private static void collect(String path, String page, Browser browser, Map<String, String> complaints)
            throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            String[] report = check(path, page, browser, dark).split("\n", 2);
            assertThat(report[0]).as(path).matches(dark + " [1-9][0-9]+");
            if (report.length > 1 && !report[1].isBlank()) {
                complaints.put(path + (dark ? " dark" : " light"), report[1]);
            }
        }
    }

    private static String check(String path, String page, Browser browser, boolean dark) throws Exception {
        String alone = page.replaceFirst("<link rel=\"stylesheet\"[^>]*>", "<style>" + StyleSheet.page() + "</style>")
                .replace("</body>", SCRIPT.formatted(Browser.resource("/axe.min.js")));
        String tree = browser.run(path.replaceAll("[/.]", "-") + dark, alone, dark);
        return Jsoup.parse(tree).select("#axe-report").first().wholeText();
    }

    @Test
    void aPageWithLowContrastWouldBeFound() throws Exception {
        String page = SampleSite.pages().get("en/statistics.html").replace("<h1>", "<h1 style=\"color:#eee\">");
        assertThat(check("contrast", page, Browser.in(folder), false)).contains("color-contrast");
    }
}
