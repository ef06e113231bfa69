package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameVocabularyTest {

    private final NameParser parser = NameParser.standard();
    private final NameVocabulary vocabulary = NameComparator.standard().vocabulary();

    @Test
    void equalWordsHaveOneNumber() {
        CompiledName one = compile("سالم كاظم سالم");
        CompiledName other = compile("كاظم");
        assertThat(one.word(0)).isEqualTo(one.word(2));
        assertThat(other.word(0)).isEqualTo(one.word(1));
        assertThat(vocabulary.size()).isEqualTo(2);
    }

    @Test
    void spellingsThatFoldAlikeAreOneName() {
        assertThat(compile("د. عليّ الكـعبي")).isEqualTo(compile("على كعبی")).hasSameHashCodeAs(compile("علي الكعبي"));
    }

    @Test
    void distanceIsSymmetric() {
        CompiledName words = compile("سالم Salem");
        assertThat(vocabulary.distance(words.word(0), words.word(1)))
                .isEqualTo(vocabulary.distance(words.word(1), words.word(0)));
    }

    @Test
    void rarityDependsOnThePosition() {
        int word = compile("الجبوري").word(0);
        assertThat(vocabulary.rarity(word, NamePosition.GIVEN))
                .isGreaterThan(vocabulary.rarity(word, NamePosition.FAMILY));
    }

    @Test
    void keysMeetAcrossScripts() {
        CompiledName words = compile("كاظم Kadhim");
        assertThat(vocabulary.keys(words.word(0))).containsAnyElementsOf(vocabulary.keys(words.word(1)));
        assertThat(vocabulary.keys(words.word(0))).isEqualTo(SoundKeys.of("كاظم"));
    }

    @Test
    void wordsOfOtherSoundsAreToldApartAtAGlanceButForInitials() {
        CompiledName words = compile("شيركو مصطفى ش شاكر");
        assertThat(vocabulary.clearlyDifferent(words.word(0), words.word(1))).isTrue();
        assertThat(vocabulary.clearlyDifferent(words.word(0), words.word(2))).isFalse();
        assertThat(vocabulary.clearlyDifferent(words.word(0), words.word(3))).isFalse();
    }

    @Test
    void aWordIsCountedAtAPositionOrNot() {
        CompiledName words = compile("محمد الجبوري");
        assertThat(vocabulary.isCounted(words.word(0), NamePosition.GIVEN)).isTrue();
        assertThat(vocabulary.isCounted(compile("Mohammed").word(0), NamePosition.GIVEN))
                .isFalse();
    }

    @Test
    void namesOfOtherWordsOrAnotherOrderAreOthers() {
        CompiledName name = compile("سالم كاظم");
        assertThat(name).isNotEqualTo(compile("كاظم سالم")).isNotEqualTo(compile("سالم"));
        assertThat(name.hashCode()).isNotEqualTo(compile("كاظم سالم").hashCode());
    }

    @Test
    void longNamesAndWordsAreCut() {
        CompiledName many = compile("سالم ".repeat(40) + "الكعبي");
        assertThat(many.size()).isEqualTo(12);
        assertThat(many.word(11)).isEqualTo(compile("الكعبي").word(0));
        assertThat(compile("س".repeat(1_000))).isEqualTo(compile("س".repeat(2_000)));
    }

    @Test
    void manyThreadsGiveEachWordOneNumber() {
        List<String> words = IntStream.range(0, 2_000)
                .mapToObj(i -> "سالم" + "بتجدر".charAt(i % 5) + "سشفقكلم".charAt(i % 7))
                .toList();
        List<CompiledName> compiled = words.parallelStream().map(this::compile).toList();
        assertThat(vocabulary.size()).isEqualTo(35);
        for (int i = 0; i < words.size(); i++) {
            assertThat(vocabulary.folded(compiled.get(i).word(0))).isEqualTo(words.get(i));
            assertThat(vocabulary.find(words.get(i))).isEqualTo(compiled.get(i).word(0));
        }
    }

    @Test
    void thereIsNoWordBeyondTheLast() {
        CompiledName name = compile("سالم");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> name.word(1));
    }

    private CompiledName compile(String written) {
        return vocabulary.compile(parser.parse(written));
    }

    @Test
    void theTextFormOfACompiledNameShowsItsSize() {
        assertThat(compile("سالم كاظم")).hasToString("CompiledName[parts=2]");
    }
}
