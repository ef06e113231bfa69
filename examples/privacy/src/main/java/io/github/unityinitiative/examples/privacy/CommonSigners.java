package io.github.unityinitiative.examples.privacy;

import io.github.unityinitiative.privacy.Fingerprint;
import io.github.unityinitiative.privacy.FingerprintKey;
import io.github.unityinitiative.privacy.Fingerprints;
import io.github.unityinitiative.signatory.Signatory;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two organisations count the people who signed with both, and exchange no address: each makes fingerprints under a key
 * that both were given for this comparison, and throws the key away afterwards.
 */
public final class CommonSigners {

    private static final String LETTER = "urn:example:joint-letter";
    private static final String IRAQ = "964";

    private CommonSigners() {}

    /**
     * Compares two made-up lists.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SecureRandom random = new SecureRandom();
        byte[] secret = new byte[FingerprintKey.MINIMUM_BYTES];
        random.nextBytes(secret);
        Set<Fingerprint> here = fingerprints(SamplePeople.ofOneOrganisation(), secret);
        Set<Fingerprint> there = fingerprints(SamplePeople.ofAnother(), secret);
        System.out.println("signed with both: " + common(here, there));
    }

    /** What one organisation gives to the other: neither addresses nor ids, and nothing without the key. */
    static Set<Fingerprint> fingerprints(List<Signatory> signatories, byte[] secret) {
        Fingerprints maker = new Fingerprints(FingerprintKey.of("comparison-1", secret), LETTER, IRAQ);
        return signatories.stream()
                .flatMap(signatory -> Stream.of(maker.ofEmail(signatory.contact()), maker.ofPhone(signatory.contact())))
                .flatMap(found -> found.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static int common(Set<Fingerprint> here, Set<Fingerprint> there) {
        Set<Fingerprint> both = new HashSet<>(here);
        both.retainAll(there);
        return both.size();
    }
}
