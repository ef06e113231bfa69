package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The machine's language and time zone are nobody's business. */
class DefaultsTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "de-DE, Pacific/Kiritimati",
        "tr-TR, Pacific/Pago_Pago",
        "ar-IQ, Asia/Baghdad",
        "th-TH-u-ca-buddhist, UTC"
    })
    void theSiteIsTheSameUnderAnyDefaults(String tag, String zoneId) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Map<String, String> expected = SampleSite.files();
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        assertThat(SampleSite.files()).isEqualTo(expected);
    }
}
