package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.corpus.SharedCorpus;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corpus")
class BundledInitiativeCorpusTest {

    private static final int LONGEST_COMMON_RUN = 6;

    @Test
    void summaryRepeatsNoRunOfWordsOfTheOriginal() {
        Set<String> original = runs(String.join(" ", SharedCorpus.lines("seed/initiative-2014-en.txt")))
                .collect(Collectors.toSet());
        Document document = BundledInitiative.document();
        Stream<LocalizedText> parts = Stream.of(
                        document.preamble().stream(),
                        document.demands().stream().map(Demand::text),
                        document.closing().stream())
                .flatMap(texts -> texts);
        assertThat(original).isNotEmpty();
        assertThat(parts.flatMap(part -> runs(part.get(LanguageTag.ENGLISH).orElseThrow())))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(original);
    }

    private static Stream<String> runs(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        return IntStream.rangeClosed(0, words.size() - LONGEST_COMMON_RUN)
                .mapToObj(first -> String.join(" ", words.subList(first, first + LONGEST_COMMON_RUN)));
    }
}
