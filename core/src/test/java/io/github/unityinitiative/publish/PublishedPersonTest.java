package io.github.unityinitiative.publish;

import static io.github.unityinitiative.publish.TestSignatories.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedPersonTest {

    private static final FieldVisibility SHOWN = FieldVisibility.all(Visibility.FULL);

    private static Signatory.Builder signature(String id, String name) {
        return Signatory.builder(SignatoryId.of(id), PersonName.of(name))
                .contact(new Contact("zirkan.moxtari@example.org", "+964 770 000 0001"))
                .visibility(SHOWN);
    }

    private static PublishedInitiative publish(Signatory... signatories) {
        DedupReport duplicates = Deduplicator.standard().deduplicate(List.of(signatories));
        assertThat(duplicates.repeated())
                .as("the two signatures are one person's")
                .hasSize(1);
        return new Publisher(PublicationPolicy.of(Audience.PUBLIC)).publish(LETTER, List.of(signatories), duplicates);
    }

    private static List<String> names(PublishedInitiative published) {
        return published.signatories().map(shown -> shown.name().text()).toList();
    }

    private final Signatory first = signature("s1", "Zirkan Badir Moxtari").build();
    private final Signatory second = signature("s2", "Dr. Zirkan Badir Moxtari").build();

    @Test
    void somebodyWhoSignedTwiceIsListedOnceByTheLeastIdWhateverTheOrder() {
        assertThat(names(publish(first, second))).containsExactly("Zirkan Badir Moxtari");
        assertThat(names(publish(second, first))).containsExactly("Zirkan Badir Moxtari");
    }

    @Test
    void somebodyWhoSignedOnceIsListedBesideThem() {
        Signatory other =
                signature("s3", "Karim Nabil Aziz").contact(Contact.none()).build();
        assertThat(names(publish(first, other, second)))
                .containsExactlyInAnyOrder("Karim Nabil Aziz", "Zirkan Badir Moxtari");
    }

    @Test
    void theNarrowestVisibilityCounts() {
        Signatory hidden =
                second.toBuilder().visibility(FieldVisibility.hidden()).build();
        assertThat(names(publish(first, hidden))).isEmpty();
    }

    @Test
    void aSignatureThatDoesNotSayFollowsThePolicy() {
        Signatory unstated = second.toBuilder().visibility(null).build();
        assertThat(names(publish(first, unstated))).isEmpty();
    }

    @Test
    void oneWithdrawalWithdrawsAll() {
        Signatory withdrawn =
                second.toBuilder().status(SignatoryStatus.WITHDRAWN).build();
        assertThat(names(publish(first, withdrawn))).isEmpty();
    }

    @Test
    void aPendingSignatureChangesNothing() {
        Signatory pending = second.toBuilder()
                .status(SignatoryStatus.PENDING)
                .visibility(FieldVisibility.hidden())
                .build();
        assertThat(names(publish(first, pending))).containsExactly("Zirkan Badir Moxtari");
    }
}
