package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What contact data says of two signatures with a common name. */
class ContactScorerTest {

    private static double bits(Signatory one, Signatory other, EvidenceKind kind) {
        DuplicateIndex index = Deduplicator.builder()
                .thresholds(new Thresholds(1, 1e-300))
                .build()
                .index();
        List<Signatory> others = new ArrayList<>(People.random(100, 7));
        others.add(one);
        others.forEach(index::add);
        return index.find(other).stream()
                .filter(decision -> decision.pair().contains(one.id()))
                .flatMap(decision -> decision.evidence().stream())
                .filter(evidence -> evidence.kind() == kind)
                .map(Evidence::bits)
                .findFirst()
                .orElse(0.0);
    }

    private static Signatory phone(String id, String phone) {
        return People.of(id, "Sardar Mahmoud Al-Talabani", "", "", phone, "");
    }

    private static double phones(String one, String other) {
        return bits(phone("a", one), phone("b", other), EvidenceKind.PHONE);
    }

    private static double emails(String one, String other) {
        return bits(
                People.of("a", "Sardar Mahmoud Al-Talabani", "", one, "", ""),
                People.of("b", "Sardar Mahmoud Al-Talabani", "", other, "", ""),
                EvidenceKind.EMAIL);
    }

    @Test
    void oneNumberHoweverWrittenSpeaksForOnePerson() {
        assertThat(phones("+964 770 123 4567", "0770-1234567")).isGreaterThan(3);
    }

    @Test
    void aNumberOneDigitOffSpeaksForOnePersonLess() {
        double near = phones("07701234567", "07701934567");
        assertThat(near).isPositive().isLessThan(phones("07701234567", "07701234567"));
        assertThat(phones("07701234567", "07701234568")).isEqualTo(near);
    }

    @Test
    void anotherNumberSpeaksAgainst() {
        assertThat(phones("07701234567", "07809876543")).isNegative();
        assertThat(phones("07701234567", "07701234589")).isNegative();
    }

    @Test
    void anAddressNotGivenSaysNothing() {
        assertThat(phones("07701234567", "")).isZero();
        assertThat(emails("", "sardar@example.org")).isZero();
    }

    @Test
    void mailboxesSpeakAsNumbersDo() {
        double same = emails("Sardar+letter@example.org", "sardar@example.org");
        assertThat(same).isGreaterThan(3);
        assertThat(emails("sardar@example.org", "somebody.else@example.net")).isNegative();
    }

    @Test
    void aSharedMailboxSaysLess() {
        Signatory one = People.of("a", "Sardar Mahmoud Al-Talabani", "", "office@example.org", "", "");
        DuplicateIndex index = Deduplicator.builder()
                .thresholds(new Thresholds(1, 1e-300))
                .build()
                .index();
        index.add(one);
        Optional<Double> alone = emailBits(index);
        for (int count = 0; count < 20; count++) {
            index.add(People.of("x" + count, "شيرين قادر البرزنجي", "اربيل", "office@example.org", "", ""));
        }
        assertThat(alone).isPresent();
        assertThat(emailBits(index).orElseThrow() - Bits.log2(21)).isLessThan(alone.orElseThrow() - Bits.log2(2));
    }

    private static Optional<Double> emailBits(DuplicateIndex index) {
        return index.find(People.of("b", "Sardar Mahmoud Al-Talabani", "", "office@example.org", "", "")).stream()
                .filter(decision -> decision.pair()
                        .contains(People.of("a", "x", "", "", "", "").id()))
                .flatMap(decision -> decision.evidence().stream())
                .filter(evidence -> evidence.kind() == EvidenceKind.EMAIL)
                .map(Evidence::bits)
                .findFirst();
    }
}
