package io.github.unityinitiative.dedup.internal.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Brings contact data to the form in which they are compared: an address reaches the same mailbox, a number the same
 * phone, however it was written.
 */
final class ContactFolding {

    private static final int SHORTEST_PHONE = 6;
    private static final int LONGEST_PHONE = 18;
    private static final String IRAQ = "964";
    private static final int NATIONAL_DIGITS = 10;

    private ContactFolding() {}

    /** Returns the mailbox without letter case, sub-address and the dots that Gmail ignores; null if there is none. */
    static @Nullable String email(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String address = written.strip().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        if (at <= 0) {
            return null;
        }
        int tag = address.indexOf('+');
        boolean tagged = tag > 0 && tag < at;
        return tagged || address.indexOf("mail.com", at) > 0 ? mailbox(address, tagged ? tag : at, at) : address;
    }

    private static String mailbox(String address, int end, int at) {
        String domain = address.substring(at + 1).replace("googlemail.com", "gmail.com");
        String mailbox = address.substring(0, end);
        return (domain.equals("gmail.com") ? mailbox.replace(".", "") : mailbox) + "@" + domain;
    }

    /** Returns the digits without trunk zeros and the country code of Iraq, as a number; 0 if it is no phone number. */
    static long phone(@Nullable String written) {
        if (written == null) {
            return 0;
        }
        StringBuilder digits = digits(written);
        if (digits.length() == IRAQ.length() + NATIONAL_DIGITS && digits.indexOf(IRAQ) == 0) {
            digits.delete(0, IRAQ.length());
        } else if (digits.length() > IRAQ.length() + NATIONAL_DIGITS && digits.indexOf(IRAQ + "0") == 0) {
            digits.delete(0, IRAQ.length() + 1);
        }
        return digits.length() < SHORTEST_PHONE ? 0 : Long.parseLong(digits.toString());
    }

    /** The digits of a text in any script, from the first that is not 0. */
    private static StringBuilder digits(String written) {
        StringBuilder digits = new StringBuilder(LONGEST_PHONE);
        for (int at = 0; at < written.length() && digits.length() < LONGEST_PHONE; ) {
            int letter = written.codePointAt(at);
            int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
            if (digit > 0 || (digit == 0 && !digits.isEmpty())) {
                digits.append((char) ('0' + digit));
            }
            at += Character.charCount(letter);
        }
        return digits;
    }
}
