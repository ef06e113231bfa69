package io.github.unityinitiative.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Ali Hussein, A. H.",
        "ali hussein, A. H.",
        "Sara, S.",
        "Ali al-Iraqi, A. I.",
        "Dr. Ali Hussein, A. H.",
        "Prof. Dr. Ali Hussein, A. H.",
        "J. R. Smith, S.",
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
        assertThat(Initials.of(name)).contains(initials);
    }

    @Test
    void keepTheMarksThatMakeAnotherLetter() {
        assertThat(Initials.of("E\u0301mile Ahmed")).contains("E\u0301. A.");
        assertThat(Initials.of("ا\u0654حمد")).contains("ا\u0654.");
        assertThat(Initials.of("şêrko")).contains("Ş.");
    }

    @Test
    void keepACharacterOutsideTheBasicPlaneWhole() {
        assertThat(Initials.of("\uD83D\uDE00 \uD801\uDC28lpha")).contains("\uD801\uDC00.");
    }

    @Test
    void thereAreNoneWithoutALetter() {
        assertThat(Initials.of("123 — ؟")).isEmpty();
        assertThat(Initials.of("")).isEmpty();
    }

    @Test
    void aLongHostileNameIsReadInOnePass() {
        assertThat(Initials.of("a".repeat(200_000)).orElseThrow()).isEqualTo("A.");
        assertThat(Initials.of("a.".repeat(100_000)).orElseThrow()).isEqualTo("A.");
    }
}
