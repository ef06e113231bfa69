package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonCacheTest {

    private final NameParser parser = NameParser.standard();
    private final NameVocabulary vocabulary = NameComparator.standard().vocabulary();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1000})
    void resultsDoNotDependOnTheSize(int size) {
        CompiledName words = vocabulary.compile(parser.parse("سالم سليم Salim Salem كاظم Kadhim"));
        ComparisonCache cache = ComparisonCache.holding(size);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < words.size(); j++) {
                    assertThat(cache.distance(vocabulary, words.word(i), words.word(j)))
                            .isEqualTo(vocabulary.distance(words.word(i), words.word(j)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, (1 << 24) + 1})
    void sizesOutOfRangeAreRefused(int size) {
        assertThatIllegalArgumentException().isThrownBy(() -> ComparisonCache.holding(size));
    }

    @Test
    void manyThreadsMayShareOne() {
        CompiledName words = vocabulary.compile(parser.parse("سالم سليم Salim Salem كاظم Kadhim سلمى Salma"));
        ComparisonCache cache = ComparisonCache.holding(2);
        assertThat(IntStream.range(0, 10_000).parallel().filter(i -> {
                    int one = words.word(i % words.size());
                    int other = words.word(i / words.size() % words.size());
                    return cache.distance(vocabulary, one, other) != vocabulary.distance(one, other);
                }))
                .isEmpty();
    }

    @Test
    void aCacheInFrontOfAnotherGivesTheSameDistances() {
        CompiledName words = vocabulary.compile(parser.parse("سالم سليم Salim Salem كاظم Kadhim سلمى Salma"));
        ComparisonCache front = ComparisonCache.holding(2).front();
        for (int i = 0; i < 2 * words.size() * words.size(); i++) {
            int one = words.word(i % words.size());
            int other = words.word(i / words.size() % words.size());
            assertThat(front.distance(vocabulary, one, other)).isEqualTo(vocabulary.distance(one, other));
        }
    }

    @Test
    void aWordIsAtNoDistanceFromItself() {
        CompiledName words = vocabulary.compile(parser.parse("سالم كاظم"));
        assertThat(ComparisonCache.holding(1).distance(vocabulary, words.word(0), words.word(0)))
                .isZero();
    }
}
