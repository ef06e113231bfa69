package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class SpelledWordProperties {

    private final SpellingModel model = SpellingModel.bundled();

    /** Few letters of far apart codes, so that words often begin alike and one is the beginning of another. */
    @Property(tries = 500)
    void theOrderIsThatOfTheTexts(
            @ForAll @StringLength(max = 7) @CharRange(from = 'a', to = 'b') @CharRange(from = 'س', to = 'س') String one,
            @ForAll @StringLength(max = 7) @CharRange(from = 'a', to = 'b') @CharRange(from = 'س', to = 'س')
                    String other) {
        int order = model.spell(one).compareTo(model.spell(other));
        assertThat(Integer.signum(order)).isEqualTo(Integer.signum(one.compareTo(other)));
    }
}
