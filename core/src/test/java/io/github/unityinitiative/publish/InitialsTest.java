package io.github.unityinitiative.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    private static final Initials INITIALS = new Initials();

    @ParameterizedTest
    @CsvSource({
        "Ali Hussein, A. H.",
        "ali hussein, A. H.",
        "Sara, S.",
        "Ali al-Iraqi, A. I.",
        "Dr. Ali Hussein, A. H.",
        "Prof. Dr. Ali Hussein, A. H.",
        "J. R. Smith, J. R. S.",
        "J.R. Smith, J. R. S.",
        "Dr. Ali, A.",
        "Dr Ali Hussein, A. H.",
        "Professor Doctor Ali Hussein, A. H.",
        "Ali Hussein PhD, A. H.",
        "الدكتور علي حسين, ع. ح.",
        "د علي حسين, ع. ح.",
        "پرۆفیسۆر شێرکۆ ئازاد, ش. ئ.",
        "Abd al-Rahman Karim, A. K.",
        "عبد الرحمن كريم, ع. ك.",
        "Ali Al Rashid, A. R.",
        "Salah al-Din Karim, S. K.",
        "J. R., J. R.",
        "علي حسين, ع. ح.",
        "علي حسين الكاتب, ع. ح. ك.",
        "أ.د. علي حسين, ع. ح.",
        "هدى كريم, هـ. ك.",
        "مُحمد علي, م. ع.",
        "أحمد ئاراس, أ. ئ.",
        "\u200Fعلي \u200Eحسين, ع. ح.",
        "‘Ali 3abd, A. A.",
    })
    void areTheFirstLettersOfTheParts(String name, String initials) {
        assertThat(INITIALS.of(name)).contains(initials);
    }

    @Test
    void keepTheMarksThatMakeAnotherLetter() {
        assertThat(INITIALS.of("E\u0301mile Ahmed")).contains("E\u0301. A.");
        assertThat(INITIALS.of("ا\u0654حمد")).contains("ا\u0654.");
        assertThat(INITIALS.of("şêrko")).contains("Ş.");
    }

    @Test
    void keepACharacterOutsideTheBasicPlaneWhole() {
        assertThat(INITIALS.of("\uD83D\uDE00 \uD801\uDC28lpha")).contains("\uD801\uDC00.");
    }

    @Test
    void keepAHangulSyllableOfJamoWhole() {
        assertThat(INITIALS.of("\u1112\u1161\u11AB kim")).contains("\u1112\u1161\u11AB. K.");
    }

    @Test
    void thereAreNoneWithoutALetter() {
        assertThat(INITIALS.of("123 — ؟")).isEmpty();
        assertThat(INITIALS.of("")).isEmpty();
    }

    @Test
    void aLongHostileNameIsReadInOnePass() {
        assertThat(INITIALS.of("a".repeat(200_000)).orElseThrow()).isEqualTo("A.");
        assertThat(INITIALS.of("a.".repeat(100_000)).orElseThrow())
                .startsWith("A. A.")
                .hasSizeLessThan(200);
    }
}
