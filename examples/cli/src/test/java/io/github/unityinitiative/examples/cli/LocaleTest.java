package io.github.unityinitiative.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's language, digits and time zone do not change what is printed. */
class LocaleTest {

    private static final String PAIRS = "name_a\tname_b\nHuda Sabah Yousif\tهدى صباح يوسف\n";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "ckb-IQ"})
    void printsTheSame(String tag) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String expected = everything();

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(everything()).isEqualTo(expected);
    }

    private static String everything() {
        StringBuilder printed = new StringBuilder();
        printed.append(Run.of("--help")).append(Run.of("compare", "--help")).append(Run.of("--nothing"));
        printed.append(Run.withInput(PAIRS, "compare", "-", "--out", "-"));
        return printed.toString();
    }
}
