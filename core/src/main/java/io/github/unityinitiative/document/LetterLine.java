package io.github.unityinitiative.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a letter that has more than white space in it.
 *
 * @param number the line in the text, from 1
 * @param indent how many spaces stand before it
 * @param afterBlank whether it is the first line or a blank one stands before it
 * @param text the line with white space made single
 * @param marker the number that it opens with
 */
record LetterLine(int number, int indent, boolean afterBlank, String text, Optional<NumberMarker> marker) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\uFEFF]+");

    static List<LetterLine> split(String text) {
        List<LetterLine> lines = new ArrayList<>();
        boolean afterBlank = true;
        int number = 0;
        for (String raw : LINE_END.split(text, -1)) {
            number++;
            boolean blank = raw.codePoints().allMatch(LetterLine::isInvisible);
            if (!blank) {
                lines.add(of(number, afterBlank, raw));
            }
            afterBlank = blank;
        }
        return lines;
    }

    /** The text without the number that it opens with. */
    String unnumbered() {
        return marker.map(NumberMarker::rest).map(LetterLine::singleSpaced).orElse(text);
    }

    private static LetterLine of(int number, boolean afterBlank, String raw) {
        int indent = 0;
        while (indent < raw.length() && isSpace(raw.charAt(indent))) {
            indent++;
        }
        String line = raw.substring(indent);
        return new LetterLine(number, indent, afterBlank, singleSpaced(line), NumberMarker.of(line));
    }

    private static String singleSpaced(String line) {
        return SPACE.matcher(line).replaceAll(" ").strip();
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0xFEFF;
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return isSpace(letter) || type == Character.FORMAT || type == Character.CONTROL;
    }
}
