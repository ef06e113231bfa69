package io.github.unityinitiative.document;

import io.github.unityinitiative.text.TextFolding;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the title among the paragraphs before the demands: a heading that is repeated (letters are often printed below a
 * notice that quotes their title), else the first paragraph if it is a heading.
 */
final class TitleFinder {

    private static final int LONGEST_HEADING = 150;
    private static final String SENTENCE_SIGNS = ".,;:!?\u2026\u060C\u061B\u061F";

    private TitleFinder() {}

    static OptionalInt find(List<List<LetterLine>> paragraphs) {
        Map<String, Long> occurrences =
                paragraphs.stream().collect(Collectors.groupingBy(TitleFinder::key, Collectors.counting()));
        OptionalInt repeatedHeading = IntStream.range(0, paragraphs.size())
                .filter(index -> isHeading(paragraphs.get(index)))
                .filter(index -> occurrences.getOrDefault(key(paragraphs.get(index)), 0L) > 1)
                .findFirst();
        if (repeatedHeading.isPresent()) {
            return repeatedHeading;
        }
        boolean first = !paragraphs.isEmpty() && isHeading(paragraphs.get(0));
        return first ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Under which a repetition is recognised; only headings, which have one line, are ever repeated. */
    static String key(List<LetterLine> paragraph) {
        return paragraph.size() == 1
                ? TextFolding.fold(paragraph.get(0).text())
                : paragraph.get(0).text() + "\n";
    }

    private static boolean isHeading(List<LetterLine> paragraph) {
        String text = paragraph.get(0).text();
        return paragraph.size() == 1
                && text.length() <= LONGEST_HEADING
                && SENTENCE_SIGNS.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
