package io.github.unityinitiative.privacy;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A pseudonym of an e-mail address or a phone number, equal for equal addresses under the same key in the same
 * initiative, and telling nothing to those without the key. It is still personal data, and it is not for publication.
 *
 * @param keyId the id of the key
 * @param hmac 64 lower-case hexadecimal digits
 */
public record Fingerprint(String keyId, String hmac) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Creates a fingerprint.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code hmac} is not 64 lower-case hexadecimal digits
     */
    public Fingerprint {
        Objects.requireNonNull(keyId, "keyId");
        if (!FORM.matcher(Objects.requireNonNull(hmac, "hmac")).matches()) {
            throw new IllegalArgumentException("hmac is not 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return "Fingerprint[keyId=" + keyId + "]";
    }
}
