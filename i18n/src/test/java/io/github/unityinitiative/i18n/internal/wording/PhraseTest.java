package io.github.unityinitiative.i18n.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.LanguageTag;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void aPhraseKnowsIfItIsInAnotherLanguageThanThePage() {
        assertThat(new Phrase("canary", LanguageTag.ARABIC).foreign()).contains(LanguageTag.ARABIC);
        assertThat(new Phrase("canary", null).foreign()).isEmpty();
    }

    @Test
    void itsTextFormDoesNotShowTheText() {
        assertThat(new Phrase("canary", LanguageTag.ARABIC)).hasToString("Phrase[foreign=ar]");
        assertThat(new Phrase("canary", null)).hasToString("Phrase[foreign=null]");
    }
}
