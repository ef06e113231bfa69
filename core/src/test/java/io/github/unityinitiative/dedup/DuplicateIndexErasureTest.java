package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.internal.collection.Hashing;
import io.github.unityinitiative.dedup.internal.record.RecordReader;
import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import org.junit.jupiter.api.Test;

/** Whoever asks to be removed is not kept in some other form. */
class DuplicateIndexErasureTest {

    private static final String PHONE = "+964 770 999 1234";
    private static final Signatory CANARY = People.named("canary-id", "Zirkan Badir Moxtari")
            .contact(new Contact("canary@example.org", PHONE))
            .affiliation("Canary Union")
            .residence(new Residence(null, null, "Canarytown"))
            .build();

    private final DuplicateIndex index = Deduplicator.standard().index();
    private final long phone =
            new RecordReader(NameParser.standard()).read(CANARY).phone();

    private boolean holdsCanary() throws IllegalAccessException {
        Reachable reachable = Reachable.from(index);
        return reachable.hasText("canary")
                || reachable.hasInts((int) (phone >>> Integer.SIZE), (int) phone)
                || reachable.hasLong(Hashing.text("canary@example.org"))
                || reachable.hasLong(Hashing.combine(1, Hashing.text("canary@example.org")))
                || reachable.hasLong(Hashing.combine(2, phone));
    }

    @Test
    void nothingIsLeftOfItsFieldsItsIdAndTheirHashes() throws IllegalAccessException {
        People.random(100, 4).forEach(index::add);
        index.add(CANARY);
        People.random(20, 5).forEach(index::add);
        Reachable before = Reachable.from(index);
        assertThat(before.hasText("canary-id")).isTrue();
        assertThat(before.hasText("canary@example.org")).isTrue();
        assertThat(before.hasText("canary union")).isTrue();
        assertThat(before.hasText("canarytown")).isTrue();
        assertThat(before.hasInts((int) (phone >>> Integer.SIZE), (int) phone)).isTrue();
        assertThat(before.hasLong(Hashing.text("canary@example.org"))).isTrue();
        assertThat(before.hasLong(Hashing.combine(1, Hashing.text("canary@example.org"))))
                .isTrue();
        assertThat(before.hasLong(Hashing.combine(2, phone))).isTrue();

        index.remove(CANARY.id());
        assertThat(holdsCanary()).isFalse();
    }

    @Test
    void aSignatureThatIsReplacedIsForgottenToo() throws IllegalAccessException {
        Signatory changed = People.named("p1", "Zirkan Badir Moxtari")
                .contact(new Contact("canary@example.org", PHONE))
                .build();
        index.add(changed);
        assertThat(holdsCanary()).isTrue();
        index.add(changed.toBuilder().contact(Contact.none()).build());
        assertThat(holdsCanary()).isFalse();
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void whatOthersHaveTooStaysTheirs() {
        Signatory other = CANARY.toBuilder().build();
        index.add(CANARY);
        index.add(Signatory.builder(SignatoryId.of("other"), other.name())
                .contact(other.contact())
                .affiliation("Canary Union")
                .build());
        index.remove(CANARY.id());
        assertThat(index.find(CANARY))
                .singleElement()
                .satisfies(decision -> assertThat(decision.pair().contains(SignatoryId.of("other")))
                        .isTrue());
    }

    @Test
    void whoComesBackIsFoundAgain() {
        index.add(CANARY);
        index.remove(CANARY.id());
        Signatory asking = People.named("asking", "Zirkan Badir Moxtari")
                .contact(CANARY.contact())
                .build();
        assertThat(index.find(asking)).isEmpty();
        index.add(CANARY);
        assertThat(index.find(asking)).first().matches(decision -> decision.grade() == Grade.SAME);
    }

    @Test
    void manyMayComeAndGo() {
        for (int round = 0; round < 3; round++) {
            People.random(150, round).forEach(index::add);
            People.random(150, round).forEach(person -> index.remove(person.id()));
        }
        assertThat(index.size()).isZero();
        index.add(CANARY);
        assertThat(index.find(People.named("asking", "Zirkan Badir Moxtari")
                        .contact(CANARY.contact())
                        .build()))
                .hasSize(1);
    }
}
