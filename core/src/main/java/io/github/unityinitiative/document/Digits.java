package io.github.unityinitiative.document;

/** Numbers in the decimal digits of any script. */
final class Digits {

    private Digits() {}

    /** The value of up to nine digits; signs between them are passed over. */
    static int parse(String digits) {
        return digits.codePoints()
                .map(digit -> Character.digit(digit, 10))
                .filter(value -> value >= 0)
                .reduce(0, (number, value) -> number * 10 + value);
    }
}
