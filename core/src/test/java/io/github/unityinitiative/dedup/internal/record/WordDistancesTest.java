package io.github.unityinitiative.dedup.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.NamePosition;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDistancesTest {

    private final RecordStore store = new RecordStore(NameComparator.standard());
    private final WordDistances distances = new WordDistances(store, ComparisonCache.holding(64));

    @Test
    void wordsOfOtherShapesAreFarAndTheOthersAsFarAsTheirSpellings() {
        assertThat(distances.between(word("سالم"), word("جبار"))).isEqualTo(WordDistances.FAR);
        assertThat(distances.mayBeClose(word("سالم"), word("جبار"))).isFalse();
        assertThat(distances.between(word("سالم"), word("Salim")))
                .isEqualTo(Math.max(0, store.vocabulary().distance(word("سالم"), word("salim"))))
                .isLessThan(WordDistances.FAR);
        assertThat(distances.between(word("سالم"), word("سالم"))).isZero();
        assertThat(distances.mayBeClose(word("سالم"), word("سالم"))).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "سالم, سالم, true",
        "salim, salem, true",
        "كاظم, Kadhim, true",
        "سالم, سليم, false",
        "حسن, Hussein, false",
        "محمد, محمود, false"
    })
    void scriptsLieFartherApartThanSpellings(String one, String other, boolean spellings) {
        assertThat(distances.areSpellings(word(one), word(other))).isEqualTo(spellings);
        assertThat(distances.areSpellings(word(other), word(one))).isEqualTo(spellings);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "صالح, صلاح, GIVEN, true",
        "محمد, Mohammed, GIVEN, false",
        "محمد, محمد, GIVEN, false",
        "محمد, الجبوري, GIVEN, false",
        "الجبوري, الجنابي, FAMILY, true",
        "الجبوري, الجنابي, GIVEN, false"
    })
    void twoNamesAreKnownAsTheyAreSpelled(String one, String other, NamePosition position, boolean two) {
        assertThat(distances.areTwoNames(word(one), word(other), position)).isEqualTo(two);
        assertThat(distances.areTwoNames(word(other), word(one), position)).isEqualTo(two);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "سالم, سالم, true, true",
        "salim, salem, true, true",
        "عامر, عمر, true, false",
        "سالم, كاظم, false, false"
    })
    void aGlanceIsStricterWithWordsThatMoved(String one, String other, boolean oneName, boolean moved) {
        assertThat(distances.mayBeOneName(word(one), word(other))).isEqualTo(oneName);
        assertThat(distances.mayBeMoved(word(one), word(other))).isEqualTo(moved);
    }

    private int word(String name) {
        Signatory signatory =
                Signatory.builder(SignatoryId.of("s"), PersonName.of(name)).build();
        store.add(new RecordReader(NameParser.standard()).read(signatory));
        RecordTable table = store.table();
        return table.word(table.firstWord(table.firstForm(table.size() - 1)));
    }
}
