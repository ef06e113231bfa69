package io.github.unityinitiative.name;

/**
 * The digits that chat spelling puts for Arabic letters Latin script lacks: {@code 7asan} is Hasan, {@code 3ali} is
 * Ali.
 *
 * <p>Only in words that also hold Latin letters; a number stays a number. Source of the values: the usual chat
 * alphabet of Iraq and the Levant.
 */
final class ChatDigits {
    private static final String DIGITS = "2356789";

    private ChatDigits() {}

    /** Returns the folded word with its chat digits spelled as Latin letters. */
    static String spell(String word) {
        if (word.chars().noneMatch(letter -> letter >= 'a' && letter <= 'z')
                || word.chars().noneMatch(letter -> DIGITS.indexOf(letter) >= 0)) {
            return word;
        }
        StringBuilder spelled = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            spelled.append(spell(word, i));
        }
        return spelled.toString();
    }

    private static String spell(String word, int at) {
        return switch (word.charAt(at)) {
            case '2' -> "";
            case '3' -> besideVowel(word, at) ? "" : "a";
            case '5' -> "kh";
            case '6' -> "t";
            case '7' -> "h";
            case '8' -> "q";
            case '9' -> "s";
            default -> word.substring(at, at + 1);
        };
    }

    private static boolean besideVowel(String word, int at) {
        return at + 1 < word.length() && "aeiou".indexOf(word.charAt(at + 1)) >= 0;
    }
}
