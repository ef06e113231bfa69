package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.internal.ResourceText;
import io.github.unityinitiative.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters in {@code letters/*.txt}, one for each behaviour, with what is read of them in {@code *.expected}. */
class DocumentReaderFixtureTest {

    @ParameterizedTest
    @CsvSource({
        "english, en",
        "arabic, ar",
        "sorani, ckb",
        "kurmanji, kmr",
        "gap, en",
        "duplicates, en",
        "no-demands, en",
        "nested-list, en",
        "closing-with-numbers, en",
        "preamble-with-list, en",
        "no-blank-lines, en",
        "mixed-styles, en",
        "paragraphs-in-demands, en",
        "only-demands, en",
        "untitled, en",
        "odd-spacing, en",
        "old-line-ends, en"
    })
    void letterIsReadAsExpected(String name, String language) {
        DocumentReading reading =
                DocumentReader.builder(LanguageTag.parse(language)).build().read(text(name + ".txt"));
        List<String> expected = text(name + ".expected").lines().toList();
        assertThat(ReadingReport.of(reading)).containsExactlyElementsOf(expected);
    }

    private static String text(String name) {
        return ResourceText.read(DocumentReaderFixtureTest.class, "/letters/" + name);
    }
}
