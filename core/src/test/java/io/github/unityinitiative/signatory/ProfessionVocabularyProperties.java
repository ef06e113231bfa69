package io.github.unityinitiative.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.TextFolding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class ProfessionVocabularyProperties {

    private final ProfessionVocabulary vocabulary = ProfessionVocabulary.bundled();

    @Property
    void anyTextHasOneCategoryAndKeepsItsWords(@ForAll String text) {
        Profession profession = vocabulary.recognise(text);
        assertThat(profession.written()).isEqualTo(text);
        assertThat(profession.category()).isEqualTo(vocabulary.find(text).orElse(ProfessionCategory.OTHER));
        assertThat(vocabulary.find(TextFolding.fold(text))).isEqualTo(vocabulary.find(text));
    }

    @Property
    void wordsAfterAKnownOneChangeNothing(@ForAll @AlphaChars @StringLength(max = 20) String rest) {
        assertThat(vocabulary.find("novelist, x" + rest)).contains(ProfessionCategory.AUTHOR);
    }
}
