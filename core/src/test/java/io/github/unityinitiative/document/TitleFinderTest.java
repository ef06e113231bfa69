package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFinderTest {

    /** Paragraphs; a line feed stands between the lines of one. */
    private static OptionalInt find(String... paragraphs) {
        List<List<LetterLine>> lines =
                Arrays.stream(paragraphs).map(LetterLine::split).toList();
        return TitleFinder.find(lines);
    }

    @Test
    void theFirstParagraphIsTheTitleIfItIsAHeading() {
        assertThat(find("For Unity", "We write to you.")).hasValue(0);
        assertThat(find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We write to you.", "Dear all,", "Why?", "Peace!", "لماذا؟", "السلام،", "And so…", "two\nlines"})
    void aSentenceOrTwoLinesAreNoHeading(String paragraph) {
        assertThat(find(paragraph, "For Unity")).isEmpty();
    }

    @Test
    void aHeadingThatIsRepeatedGoesBeforeTheFirst() {
        assertThat(find("The Times", "A notice on \"For Unity\".", "For Unity", "We write.", "FOR UNITY"))
                .hasValue(2);
        assertThat(find("The Times", "We write.", "We write.")).hasValue(0);
        assertThat(find("The Times", "two\nlines", "two\nlines")).hasValue(0);
    }

    @Test
    void aHeadingHasAtMost150Letters() {
        assertThat(find("x".repeat(150))).hasValue(0);
        assertThat(find("x".repeat(151))).isEmpty();
    }
}
