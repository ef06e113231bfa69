package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.EmailAddress;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an address as local part and domain. */
public final class EmailAddressValidator implements ConstraintValidator<EmailAddress, CharSequence> {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    private static final String ATOM = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~\\p{L}\\p{M}\\p{N}-]++";
    private static final Pattern LOCAL_PART = Pattern.compile(
            ATOM + "(?:\\." + ATOM + ")*+|\"(?:[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\x20-\\x7E])++\"");
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?+";
    // The last label is not a number: that would be an address literal without its brackets.
    private static final Pattern DOMAIN =
            Pattern.compile("(?:" + LABEL + "\\.)++(?![0-9]+$)" + LABEL, Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || isAddress(text.toString());
    }

    private static boolean isAddress(String text) {
        int at = text.lastIndexOf('@');
        return at > 0
                && text.length() <= LONGEST_ADDRESS
                && bytes(text) <= LONGEST_ADDRESS
                && bytes(text.substring(0, at)) <= LONGEST_LOCAL_PART
                && LOCAL_PART.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
