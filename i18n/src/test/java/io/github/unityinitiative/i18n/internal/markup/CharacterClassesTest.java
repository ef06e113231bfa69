package io.github.unityinitiative.i18n.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterClassesTest {

    @Test
    void everyUnitIsLookedUpAsItIsClassified() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            assertThat(CharacterClasses.of((char) unit)).isEqualTo(CharacterClasses.classify((char) unit));
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'<', '>', '&', '"', '\''})
    void fiveCharactersMeanSomethingInHtml(char unit) {
        assertThat(CharacterClasses.classify(unit)).isEqualTo(CharacterClasses.MARKUP);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u007F', '\u202E', '\u2066', '\uFDD0', '\uFDEF', '\uFFFE', '\uFFFF'})
    void someMayNotStandInAPage(char unit) {
        assertThat(CharacterClasses.classify(unit)).isEqualTo(CharacterClasses.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', 'ع', '\u200F', '\uFDCF', '\uFDF0', '\uFFFD'})
    void mostGoInAsTheyAre(char unit) {
        assertThat(CharacterClasses.classify(unit)).isEqualTo(CharacterClasses.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0301', '\u064B', '\u0654', '\uFB1D'})
    void marksAndWhatIsNotComposedCombine(char unit) {
        assertThat(CharacterClasses.classify(unit)).isEqualTo(CharacterClasses.COMBINING);
    }

    @Test
    void halfACharacterIsASurrogate() {
        assertThat(CharacterClasses.classify('\uD800')).isEqualTo(CharacterClasses.SURROGATE);
        assertThat(CharacterClasses.classify('\uDFFF')).isEqualTo(CharacterClasses.SURROGATE);
    }
}
