package io.github.unityinitiative.privacy;

import java.security.SecureRandom;
import java.util.Objects;

/**
 * The secret under which fingerprints are made, with an id by which it can be told from the keys before and after it.
 *
 * <p>There is no default key. The secret cannot be read back: there is no accessor, {@code toString} shows the id, and
 * no writer of this library knows this type. Whoever holds the key can test guesses of addresses against fingerprints,
 * so it is shared only with those who may know, and thrown away when the comparison is done. Immutable and
 * thread-safe.
 */
public final class FingerprintKey {

    /** The least number of bytes of a secret: {@value}. */
    public static final int MINIMUM_BYTES = 32;

    private final String id;
    private final byte[] secret;

    private FingerprintKey(String id, byte[] secret) {
        this.id = id;
        this.secret = secret;
    }

    /**
     * The key with that secret.
     *
     * @param id names the key, and says nothing of the secret
     * @param secret at least {@value #MINIMUM_BYTES} bytes from a cryptographic random generator; copied
     * @return the key
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the secret is shorter
     */
    public static FingerprintKey of(String id, byte[] secret) {
        Objects.requireNonNull(id, "id");
        if (secret.length < MINIMUM_BYTES) {
            throw new IllegalArgumentException("secret has less than " + MINIMUM_BYTES + " bytes");
        }
        return new FingerprintKey(id, secret.clone());
    }

    /**
     * A new key whose secret only this object knows, for comparisons within one program.
     *
     * @param id names the key
     * @param random where the secret comes from
     * @return the key
     * @throws NullPointerException if an argument is null
     */
    public static FingerprintKey random(String id, SecureRandom random) {
        byte[] secret = new byte[MINIMUM_BYTES];
        random.nextBytes(secret);
        return new FingerprintKey(Objects.requireNonNull(id, "id"), secret);
    }

    /**
     * The name of the key.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    KeyedHash hash() {
        return new KeyedHash(secret);
    }

    @Override
    public String toString() {
        return "FingerprintKey[id=" + id + "]";
    }
}
