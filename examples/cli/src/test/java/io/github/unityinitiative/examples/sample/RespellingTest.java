package io.github.unityinitiative.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RespellingTest {

    private static final Tables TABLES = new Tables();

    @Property
    void respelledNameIsNeverTheSame(@ForAll long seed) {
        Draw draw = new Draw(seed);
        WrittenName name = new WrittenName(
                draw.of(List.of(Writing.values())), List.of(draw.of(TABLES.given), draw.of(TABLES.families)));
        assertThat(new Respelling(draw).of(name)).isNotEqualTo(name.text()).isNotBlank();
    }

    @Property
    void typingErrorKeepsTheLettersAndTheFirstOfEachWord(@ForAll long seed) {
        Draw draw = new Draw(seed);
        String name = new WrittenName(Writing.LATIN, List.of(draw.of(TABLES.given), draw.of(TABLES.families))).text();
        String wrong = new Respelling(draw).withTypingError(name);
        assertThat(letters(wrong)).isEqualTo(letters(name));
        assertThat(wrong).isNotEqualTo(name).startsWith(name.substring(0, 1));
    }

    @Test
    void nameOfGodIsLeftAlone() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(new Respelling(new Draw(seed)).withTypingError("عبد الله حسن"))
                    .contains("الله");
        }
    }

    private static Map<Integer, Long> letters(String text) {
        return text.chars().boxed().collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
    }
}
