package io.github.unityinitiative.constraint.internal;

/** A text without the characters that nobody sees and without white space at its ends. */
final class VisibleText {

    private VisibleText() {}

    static String of(CharSequence text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isInvisible(character)).forEach(visible::appendCodePoint);
        return trim(visible);
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || isFiller(character) || isVariationSelector(character);
    }

    private static boolean isFiller(int character) {
        return character == 0x034F || character == 0x115F || character == 0x1160 || character == 0x3164;
    }

    private static boolean isVariationSelector(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }

    // A tab or a line feed at the start is not trimmed: it is one of the things that are looked for.
    private static String trim(StringBuilder text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
