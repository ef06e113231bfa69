package io.github.unityinitiative.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.corpus.SharedCorpus;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corpus")
class ProfessionVocabularyCorpusTest {

    @Test
    void everyProfessionOfTheDevelopmentSignaturesIsKnown() {
        List<String> unknown = SharedCorpus.column("data/signatures/dev/signatures.csv", "profession").stream()
                .filter(written -> !written.isBlank())
                .distinct()
                .filter(written -> ProfessionVocabulary.bundled().find(written).isEmpty())
                .toList();
        assertThat(unknown).isEmpty();
    }
}
