package io.github.unityinitiative.dedup.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.internal.collection.Hashing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class ValueDictionaryTest {

    private final ValueDictionary dictionary = new ValueDictionary();

    @Test
    void equalValuesHaveOneNumber() {
        assertThat(dictionary.number("basra")).isZero();
        assertThat(dictionary.number("kirkuk")).isOne();
        assertThat(dictionary.number("basra")).isZero();
        assertThat(dictionary.find("kirkuk")).isOne();
        assertThat(dictionary.value(1)).isEqualTo("kirkuk");
        assertThat(dictionary.hash(1)).isEqualTo(Hashing.text("kirkuk"));
        assertThat(dictionary.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void whatIsNotStatedHasNoNumber(String value) {
        assertThat(dictionary.number(value)).isEqualTo(ValueDictionary.UNSTATED);
        assertThat(dictionary.find(value)).isEqualTo(ValueDictionary.UNSTATED);
        dictionary.addOne(ValueDictionary.UNSTATED);
        dictionary.removeOne(ValueDictionary.UNSTATED);
        assertThat(dictionary.stated()).isZero();
        assertThat(dictionary.size()).isZero();
    }

    @Test
    void whatNobodyHasIsNoValueOfAnybody() {
        dictionary.number("basra");
        assertThat(dictionary.find("kirkuk")).isEqualTo(ValueDictionary.UNKNOWN);
    }

    @Test
    void recordsAreCounted() {
        add("basra", "basra", "kirkuk");
        assertThat(dictionary.count(0)).isEqualTo(2);
        assertThat(dictionary.count(1)).isOne();
        assertThat(dictionary.stated()).isEqualTo(3);
        assertThat(dictionary.smoothedShare(0, 2)).isEqualTo((2 + 2.0) / (3 + 2 * 2));
        assertThat(dictionary.smoothedShare(1, 0)).isEqualTo(1.0 / 3);
    }

    @Test
    void theLastToHaveAValueTakesItAlong() {
        add("basra", "basra", "kirkuk");
        dictionary.removeOne(0);
        assertThat(dictionary.find("basra")).isZero();
        assertThat(dictionary.value(0)).isEqualTo("basra");
        dictionary.removeOne(0);
        assertThat(dictionary.find("basra")).isEqualTo(ValueDictionary.UNKNOWN);
        assertThat(dictionary.value(0)).isEmpty();
        assertThat(dictionary.hash(0)).isZero();
        assertThat(dictionary.stated()).isOne();
        assertThat(dictionary.number("basra")).isEqualTo(2);
        assertThat(dictionary.value(1)).isEqualTo("kirkuk");
    }

    private void add(String... values) {
        for (String value : values) {
            dictionary.addOne(dictionary.number(value));
        }
    }
}
