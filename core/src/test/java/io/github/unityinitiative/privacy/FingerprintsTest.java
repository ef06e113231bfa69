package io.github.unityinitiative.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.signatory.Contact;
import java.lang.reflect.Modifier;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final byte[] SECRET =
            "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final FingerprintKey KEY = FingerprintKey.of("2024-1", SECRET);

    private final Fingerprints fingerprints = new Fingerprints(KEY, "urn:example:letter", "964");

    private static Contact email(String email) {
        return new Contact(email, null);
    }

    private static Contact phone(String phone) {
        return new Contact(null, phone);
    }

    @Test
    void twoOrganisationsFindTheSamePersonWithoutExchangingAddresses() {
        Fingerprints other = new Fingerprints(FingerprintKey.of("2024-1", SECRET.clone()), "urn:example:letter", "964");
        assertThat(fingerprints.ofEmail(email(" Sara@Example.org ")))
                .isPresent()
                .isEqualTo(other.ofEmail(email("sara@example.org")))
                .isNotEqualTo(other.ofEmail(email("sara2@example.org")));
    }

    @Test
    void phoneNumbersAreComparedByTheirDigits() {
        Optional<Fingerprint> one = fingerprints.ofPhone(phone("+964 770 123 4567"));
        assertThat(one)
                .isPresent()
                .isEqualTo(fingerprints.ofPhone(phone("0770-1234567")))
                .isEqualTo(fingerprints.ofPhone(phone("00964 (770) 1234567")))
                .isEqualTo(fingerprints.ofPhone(phone("٠٧٧٠١٢٣٤٥٦٧")))
                .isEqualTo(fingerprints.ofPhone(phone("+964 (0)770 1234567")))
                .isEqualTo(fingerprints.ofPhone(phone("+00964 7701234567")))
                .isNotEqualTo(fingerprints.ofPhone(phone("+46 770 123 4567")));
    }

    @Test
    void nothingHasNoFingerprint() {
        assertThat(fingerprints.ofEmail(Contact.none())).isEmpty();
        assertThat(fingerprints.ofEmail(email(" "))).isEmpty();
        assertThat(fingerprints.ofPhone(Contact.none())).isEmpty();
        assertThat(fingerprints.ofPhone(phone("none"))).isEmpty();
    }

    @Test
    void kindsInitiativesAndKeysAreSeparate() {
        Contact same = new Contact("9647701234567", "9647701234567");
        FingerprintKey otherKey = FingerprintKey.random("2024-1", new SecureRandom());
        assertThat(Set.of(
                        fingerprints.ofEmail(same),
                        fingerprints.ofPhone(same),
                        new Fingerprints(KEY, "urn:example:other", "964").ofEmail(same),
                        new Fingerprints(otherKey, "urn:example:letter", "964").ofEmail(same)))
                .hasSize(4);
    }

    @Test
    void noValueHasTheSameFingerprintUnderTwoKeys() {
        Fingerprints other =
                new Fingerprints(FingerprintKey.random("2024-2", new SecureRandom()), "urn:example:letter", "964");
        Set<String> all = new HashSet<>();
        for (int number = 0; number < 100_000; number++) {
            all.add(fingerprints
                    .ofEmail(email("a" + number + "@example.org"))
                    .orElseThrow()
                    .hmac());
            all.add(other.ofEmail(email("a" + number + "@example.org"))
                    .orElseThrow()
                    .hmac());
        }
        assertThat(all).hasSize(200_000);
    }

    @Test
    void everyRandomKeyIsAnother() {
        SecureRandom random = new SecureRandom();
        Contact contact = email("sara@example.org");
        assertThat(new Fingerprints(FingerprintKey.random("k", random), "urn:example:letter", "964").ofEmail(contact))
                .isNotEqualTo(new Fingerprints(FingerprintKey.random("k", random), "urn:example:letter", "964")
                        .ofEmail(contact));
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FingerprintKey.of("k", new byte[31]))
                .withMessage("secret has less than 32 bytes");
        assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprints(KEY, "urn:example:letter", "+964"));
    }

    @Test
    void theSecretIsCopiedAndNeverShown() {
        byte[] secret = SECRET.clone();
        FingerprintKey key = FingerprintKey.of("2024-1", secret);
        Arrays.fill(secret, (byte) 0);
        Fingerprints made = new Fingerprints(key, "urn:example:letter", "964");
        assertThat(made.ofEmail(email("a@example.org"))).isEqualTo(fingerprints.ofEmail(email("a@example.org")));
        assertThat(key).hasToString("FingerprintKey[id=2024-1]");
        assertThat(made).hasToString("Fingerprints[keyId=2024-1]");
        assertThat(made.ofEmail(email("a@example.org")).orElseThrow()).hasToString("Fingerprint[keyId=2024-1]");
        assertThat(FingerprintKey.class.getMethods())
                .filteredOn(method -> !Modifier.isStatic(method.getModifiers()))
                .noneMatch(method -> method.getReturnType() == byte[].class);
        assertThat(java.io.Serializable.class.isAssignableFrom(FingerprintKey.class))
                .isFalse();
    }
}
