package io.github.unityinitiative.privacy;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Addresses in the form in which they are compared. */
final class PlainContact {

    private static final Pattern CALLING_CODE = Pattern.compile("[0-9]{1,3}");
    private static final String INTERNATIONAL = "00";
    private static final String NATIONAL = "0";

    private final String callingCode;

    PlainContact(String callingCode) {
        if (!CALLING_CODE
                .matcher(Objects.requireNonNull(callingCode, "callingCode"))
                .matches()) {
            throw new IllegalArgumentException("callingCode is not 1 to 3 digits");
        }
        this.callingCode = callingCode;
    }

    static String email(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The digits of a number, in ASCII, from its international prefix on; empty if it has none. */
    String phone(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        if (digits.indexOf(INTERNATIONAL) == 0) {
            digits.delete(0, INTERNATIONAL.length());
        } else if (digits.indexOf(NATIONAL) == 0) {
            digits.replace(0, NATIONAL.length(), callingCode);
        }
        // Many write the national prefix after the international one, in brackets.
        boolean both = digits.indexOf(callingCode + NATIONAL) == 0;
        return both ? digits.deleteCharAt(callingCode.length()).toString() : digits.toString();
    }
}
