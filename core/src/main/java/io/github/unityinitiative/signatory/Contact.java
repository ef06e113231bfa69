package io.github.unityinitiative.signatory;

import io.github.unityinitiative.constraint.EmailAddress;
import io.github.unityinitiative.constraint.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a signatory. Always private: no public output has a place for it, and {@code toString} shows nothing.
 *
 * @param emailOrNull the e-mail address as written; null if not given
 * @param phoneOrNull the phone number as written; null if not given
 */
public record Contact(
        @EmailAddress @Nullable String emailOrNull,
        @PhoneNumber @Nullable String phoneOrNull) {

    private static final Contact NONE = new Contact(null, null);

    /**
     * No contact data.
     *
     * @return a contact with nothing given
     */
    public static Contact none() {
        return NONE;
    }

    /**
     * The e-mail address.
     *
     * @return the address as written, or empty
     */
    public Optional<String> email() {
        return Optional.ofNullable(emailOrNull);
    }

    /**
     * The phone number.
     *
     * @return the number as written, or empty
     */
    public Optional<String> phone() {
        return Optional.ofNullable(phoneOrNull);
    }

    @Override
    public String toString() {
        return "Contact[private]";
    }
}
