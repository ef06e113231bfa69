package io.github.unityinitiative.privacy;

import io.github.unityinitiative.signatory.Contact;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes fingerprints of the contact data of one initiative.
 *
 * <p>HMAC-SHA-256 over the scheme, the initiative, the kind of address and the address, each with its length before
 * it: the same person has unrelated fingerprints in two initiatives and under two keys. Addresses are compared in a
 * plain form: e-mail addresses without regard to letter case, phone numbers by their digits with an international
 * prefix. Immutable and thread-safe.
 */
public final class Fingerprints {

    private static final String SCHEME = "initiative-fingerprint/1";

    private final FingerprintKey key;
    private final KeyedHash hash;
    private final String initiativeId;
    private final PlainContact plain;

    /**
     * Creates a maker of fingerprints.
     *
     * @param key the secret
     * @param initiativeId the id of the letter, which separates its fingerprints from those of others
     * @param callingCode the international prefix of phone numbers written without one, such as {@code "964"}
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code callingCode} is not 1 to 3 ASCII digits
     */
    public Fingerprints(FingerprintKey key, String initiativeId, String callingCode) {
        this.key = Objects.requireNonNull(key, "key");
        this.hash = key.hash();
        this.initiativeId = Objects.requireNonNull(initiativeId, "initiativeId");
        this.plain = new PlainContact(callingCode);
    }

    /**
     * The fingerprint of the e-mail address.
     *
     * @param contact how to reach somebody
     * @return the fingerprint, or empty if there is no address
     * @throws NullPointerException if {@code contact} is null
     */
    public Optional<Fingerprint> ofEmail(Contact contact) {
        return contact.email()
                .map(PlainContact::email)
                .filter(text -> !text.isEmpty())
                .map(text -> of("email", text));
    }

    /**
     * The fingerprint of the phone number.
     *
     * @param contact how to reach somebody
     * @return the fingerprint, or empty if there is no number
     * @throws NullPointerException if {@code contact} is null
     */
    public Optional<Fingerprint> ofPhone(Contact contact) {
        return contact.phone()
                .map(plain::phone)
                .filter(digits -> !digits.isEmpty())
                .map(digits -> of("phone", digits));
    }

    private Fingerprint of(String kind, String address) {
        StringBuilder message = new StringBuilder();
        for (String part : new String[] {SCHEME, initiativeId, kind, address}) {
            message.append(part.length()).append(':').append(part);
        }
        byte[] hmac = hash.of(message.toString().getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(key.id(), HexFormat.of().formatHex(hmac));
    }

    @Override
    public String toString() {
        return "Fingerprints[keyId=" + key.id() + "]";
    }
}
