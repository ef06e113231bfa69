package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.i18n.internal.markup.StyleSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of every pair of colours that text is set in (WCAG 2.2, 1.4.3), which checkers miss on short Arabic text. */
class ContrastTest {

    private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "quiet, paper",
        "accent, paper",
        "mark, paper",
        "ink, raised",
        "quiet, raised",
        "accent, raised",
        "text, paper",
        "soft, paper",
        "on-light, tile-0",
        "on-light, tile-1",
        "on-light, tile-2",
        "on-dark, tile-3",
        "on-dark, tile-4"
    })
    void textStandsOut(String text, String ground) {
        assertThat(contrast(text, ground, false)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(text, ground, true)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"bar, paper", "bar, track"})
    void shapesStandOut(String shape, String ground) {
        assertThat(contrast(shape, ground, false)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(shape, ground, true)).as("dark").isGreaterThanOrEqualTo(3);
    }

    private static double contrast(String one, String other, boolean dark) {
        double first = luminance(colour(one, dark));
        double second = luminance(colour(other, dark));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static String colour(String name, boolean dark) {
        Map<String, String> light = new HashMap<>();
        Map<String, String> night = new HashMap<>();
        for (String sheet : new String[] {StyleSheet.read("style.css"), StyleSheet.read("chart.css")}) {
            int at = sheet.indexOf("prefers-color-scheme: dark");
            collect(sheet.substring(0, at), light);
            collect(
                    sheet.substring(
                            at, sheet.contains("@media print") ? sheet.indexOf("@media print") : sheet.length()),
                    night);
        }
        return dark ? night.getOrDefault(name, light.get(name)) : light.get(name);
    }

    private static void collect(String css, Map<String, String> colours) {
        Matcher variable = VARIABLE.matcher(css);
        while (variable.find()) {
            colours.put(variable.group(1), variable.group(2));
        }
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
