package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterLineTest {

    @Test
    void linesAreNumberedAsTheyStandWhateverEndsThem() {
        List<LetterLine> lines = LetterLine.split("one\r\ntwo\rthree\n\n\u00A0\u200F\nfour");
        assertThat(lines).extracting(LetterLine::number).containsExactly(1, 2, 3, 6);
        assertThat(lines).extracting(LetterLine::afterBlank).containsExactly(true, false, false, true);
    }

    @Test
    void whiteSpaceIsMadeSingleAndJoinersStay() {
        LetterLine line =
                LetterLine.split("\uFEFF \u00A0 1-\t a \u2009 b\u200Cc  ").get(0);
        assertThat(line.indent()).isEqualTo(4);
        assertThat(line.text()).isEqualTo("1- a b\u200Cc");
        assertThat(line.unnumbered()).isEqualTo("a b\u200Cc");
    }

    @Test
    void textWithoutLettersHasNoLine() {
        assertThat(LetterLine.split("")).isEmpty();
        assertThat(LetterLine.split(" \n\u200E\u0000\n\t")).isEmpty();
    }
}
