package io.github.unityinitiative.examples.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.publish.Audience;
import io.github.unityinitiative.publish.PublicationPolicy;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Publisher;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.Visibility;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scorecard point 16: a field is private until it is listed here. */
class PublicByAllowListTest {

    /** The only free texts of a signatory that may ever come out, and only with the signatory's leave. */
    private static final Set<String> PUBLIC = Set.of(
            ".name.signed.text",
            ".name.others[].text",
            ".professionOrNull.written",
            ".affiliationOrNull",
            ".residence.cityOrNull");

    /** What else there is. Who adds a field lists it in one of the two, and says so in review. */
    private static final Set<String> PRIVATE = Set.of(
            ".contact.emailOrNull",
            ".contact.phoneOrNull",
            ".provenanceOrNull.source",
            ".residence.countryOrNull",
            ".residence.provinceOrNull.written");

    private final Canaries canaries = new Canaries();
    private final Signatory filled = canaries.fill(Signatory.class).toBuilder()
            .status(SignatoryStatus.CONFIRMED)
            .build();

    private Set<String> pathsFoundIn(Map<String, String> outputs) {
        return canaries.words().entrySet().stream()
                .filter(word -> outputs.values().stream().anyMatch(text -> text.contains(word.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> published(Audience audience, Signatory signatory) throws IOException {
        PublishedInitiative initiative = new Publisher(PublicationPolicy.of(audience))
                .publish(BundledInitiative.document(), Stream.of(signatory));
        return PublicOutputs.of(initiative);
    }

    @Test
    void everyTextOfASignatoryIsListedAsPublicOrPrivate() {
        Set<String> listed = new TreeSet<>(PUBLIC);
        listed.addAll(PRIVATE);
        assertThat(canaries.words().keySet()).isEqualTo(listed);
        assertThat(Set.copyOf(canaries.words().values())).hasSameSizeAs(listed);
    }

    @Test
    void withEverythingVisibleOnlyListedFieldsComeOut() throws IOException {
        Map<String, String> outputs = published(Audience.PUBLIC, filled);
        assertThat(pathsFoundIn(outputs)).isEqualTo(new TreeSet<>(PUBLIC));
        assertThat(outputs).hasSizeGreaterThan(20);
        assertNothingElsePrivateIn(outputs);
    }

    @Test
    void anAddresseeSeesLess() throws IOException {
        assertThat(pathsFoundIn(published(Audience.ADDRESSEE, filled)))
                .containsExactlyInAnyOrder(".name.signed.text", ".name.others[].text", ".professionOrNull.written");
    }

    @Test
    void aggregatesHaveNobody() throws IOException {
        assertThat(pathsFoundIn(published(Audience.AGGREGATE, filled))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Visibility.class,
            names = {"HIDDEN", "INITIALS"})
    void withoutLeaveNothingComesOut(Visibility visibility) throws IOException {
        Signatory hidden =
                filled.toBuilder().visibility(FieldVisibility.all(visibility)).build();
        Map<String, String> outputs = published(Audience.PUBLIC, hidden);
        assertThat(pathsFoundIn(outputs)).isEmpty();
        assertNothingElsePrivateIn(outputs);
    }

    @Test
    void whoDoesNotSayIsHidden() throws IOException {
        assertThat(pathsFoundIn(published(
                        Audience.PUBLIC, filled.toBuilder().visibility(null).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SignatoryStatus.class,
            names = {"PENDING", "WITHDRAWN"})
    void whoIsNotConfirmedIsNowhere(SignatoryStatus status) throws IOException {
        assertThat(pathsFoundIn(published(
                        Audience.PUBLIC, filled.toBuilder().status(status).build())))
                .isEmpty();
    }

    /** Ids, rows, digests and extensions, which are not texts of fields. */
    private static void assertNothingElsePrivateIn(Map<String, String> outputs) {
        List<String> others = List.of("canaryid", "canaryextension", "cafecafe", "770123");
        assertThat(others)
                .filteredOn(other -> outputs.values().stream().anyMatch(text -> text.contains(other)))
                .isEmpty();
    }
}
