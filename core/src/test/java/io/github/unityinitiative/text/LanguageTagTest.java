package io.github.unityinitiative.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"en,en", "KU-latn,ku-Latn", "AR-iq,ar-IQ", "ckb-ARAB-iq,ckb-Arab-IQ", "es-419,es-419"})
    void readsAnyLetterCaseAndWritesTheCanonicalOne(String given, String canonical) {
        LanguageTag tag = LanguageTag.parse(given);
        assertThat(tag).hasToString(canonical).isEqualTo(LanguageTag.parse(tag.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "english", "en_US", "en-", "-en", "en-US-x-private", "عر", "en-US-US"})
    void refusesWhatIsNotATag(String given) {
        assertThat(LanguageTag.tryParse(given)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTag.parse(given))
                .withMessage("text is not a supported language tag");
    }

    @Test
    void constructorWantsTheCanonicalForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag("EN"));
    }

    @Test
    void subtagsAndParents() {
        LanguageTag tag = LanguageTag.parse("ckb-Arab-IQ");
        assertThat(tag.language()).isEqualTo("ckb");
        assertThat(tag.script()).contains("Arab");
        assertThat(tag.region()).contains("IQ");
        assertThat(tag.parent()).contains(LanguageTag.parse("ckb-Arab"));
        assertThat(LanguageTag.SORANI.parent()).isEmpty();
        assertThat(LanguageTag.SORANI.script()).isEmpty();
    }

    @Test
    void letterCaseDoesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(LanguageTag.parse("IT-it")).hasToString("it-IT");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tagsAreInTheOrderOfTheirLetters() {
        assertThat(LanguageTag.parse("ar-IQ")).isGreaterThan(LanguageTag.ARABIC).isLessThan(LanguageTag.SORANI);
        assertThat(LanguageTag.ARABIC).isEqualByComparingTo(LanguageTag.parse("AR"));
    }
}
