package io.github.unityinitiative.i18n.language;

/** Whole numbers in the digits of a language. Immutable and thread-safe. */
final class Digits {

    private final String ten;
    private final String group;

    Digits(String ten, String group) {
        this.ten = ten;
        this.group = group;
    }

    String grouped(long number) {
        String plain = Long.toString(number);
        StringBuilder text = new StringBuilder(plain.length() + 8);
        for (int at = 0; at < plain.length(); at++) {
            int left = plain.length() - at;
            if (at > 0 && left % 3 == 0) {
                text.append(group);
            }
            text.append(digit(plain.charAt(at)));
        }
        return text.toString();
    }

    String plain(long number) {
        String plain = Long.toString(number);
        StringBuilder text = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            text.append(digit(plain.charAt(at)));
        }
        return text.toString();
    }

    private char digit(char ascii) {
        return ten.charAt(ascii - '0');
    }
}
