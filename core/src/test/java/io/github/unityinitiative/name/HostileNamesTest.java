package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileNamesTest {

    private static final int REPEATS = 100_000;

    private final NameParser parser = NameParser.standard();
    private final NameComparator comparator = NameComparator.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "د ", "الله ", "عبد ", "ابو ", "al ", "سالم ", "a", "الدين", "ا\u064B", ", ", "-", "A.", "\uFDFA", "ئ",
                "9a"
            })
    void longRepeatsAreBounded(String repeated) {
        String hostile = repeated.repeat(REPEATS);
        ParsedName name = parser.parse(hostile);
        assertThat(name.parts()).hasSizeLessThanOrEqualTo(50);
        assertThat(name.written()).hasSameSizeAs(hostile);
        assertThat(comparator.compare(name, parser.parse("سالم كاظم")).bits()).isFinite();
        assertThat(comparator.compare(name, name).bits()).isFinite();
    }
}
