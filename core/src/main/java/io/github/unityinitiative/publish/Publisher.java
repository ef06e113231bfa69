package io.github.unityinitiative.publish;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link PublishedInitiative} of a letter and its signatories: the one door between private and public.
 *
 * <p>Only confirmed signatures are published or counted. The result depends on the set of signatures alone: it does
 * not change with the order in which they arrive, and the order of the list is a function of what the list shows. The
 * document loses its extensions. Immutable and thread-safe.
 *
 * <pre>{@code
 * Publisher publisher = new Publisher(PublicationPolicy.of(Audience.PUBLIC));
 * PublishedInitiative published = publisher.publish(document, signatories.stream());
 * }</pre>
 */
public final class Publisher {

    private final PublicationPolicy policy;
    private final Redaction redaction;
    private final @Nullable PreviousPublication previous;

    /**
     * Creates a publisher.
     *
     * @param policy what may be published
     * @throws NullPointerException if {@code policy} is null
     */
    public Publisher(PublicationPolicy policy) {
        this(Objects.requireNonNull(policy, "policy"), null);
    }

    private Publisher(PublicationPolicy policy, @Nullable PreviousPublication previous) {
        this.policy = policy;
        this.redaction = new Redaction(policy.audience());
        this.previous = previous;
    }

    /**
     * This publisher for a publication that follows another. Of people who are not listed, a number in a table moves
     * only in steps of at least the threshold, so that who signed or withdrew in between cannot be worked out; until
     * then it stays as it was published. The total and whatever the list shows are always those of now.
     *
     * @param last the last publication
     * @return a new publisher
     * @throws NullPointerException if {@code last} is null
     */
    public Publisher following(PreviousPublication last) {
        return new Publisher(policy, Objects.requireNonNull(last, "last"));
    }

    /**
     * Publishes an initiative that fits in memory.
     *
     * @param initiative the letter and its signatories
     * @return what the audience may see
     * @throws NullPointerException if {@code initiative} is null
     * @throws PublicationLimitException if more signatories would be listed than the policy allows
     */
    public PublishedInitiative publish(Initiative initiative) {
        return publish(initiative.document(), initiative.signatories().stream());
    }

    /**
     * Publishes a letter with a stream of signatories, of which only those to be listed are held in memory.
     *
     * @param document the letter
     * @param signatories everybody who signed; read once and closed
     * @return what the audience may see
     * @throws NullPointerException if an argument or an element is null
     * @throws PublicationLimitException if more signatories would be listed than the policy allows
     */
    public PublishedInitiative publish(Document document, Stream<Signatory> signatories) {
        return publish(document, signatories, id -> false);
    }

    /**
     * Publishes a letter with a stream of signatories, leaving some out as if they were not there: repetitions of
     * others, or rows that were found faulty.
     *
     * @param document the letter
     * @param signatories everybody who signed; read once and closed
     * @param leftOut says of an id whether its signature is left out
     * @return what the audience may see
     * @throws NullPointerException if an argument or an element is null
     * @throws PublicationLimitException if more signatories would be listed than the policy allows
     */
    public PublishedInitiative publish(
            Document document, Stream<Signatory> signatories, Predicate<SignatoryId> leftOut) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(leftOut, "leftOut");
        PublicList listed = new PublicList(policy.maximumListed());
        Tallies tallies = new Tallies();
        try (signatories) {
            signatories
                    .sequential()
                    .filter(signatory -> signatory.status() == SignatoryStatus.CONFIRMED)
                    .filter(signatory -> !leftOut.test(signatory.id()))
                    .forEach(signatory -> {
                        Optional<PublicSignatory> shown = redaction.apply(signatory, visibilityOf(signatory));
                        shown.ifPresent(listed::add);
                        tallies.add(signatory, shown);
                    });
        }
        return new PublishedInitiative(
                withoutExtensions(document),
                tallies.statistics(policy.threshold(), Optional.ofNullable(previous)),
                listed.inOrder());
    }

    /**
     * Publishes a letter with every person once, however often they signed. Where the signatures of one person disagree,
     * they are taken to mean whatever shows less: one withdrawal withdraws them all, and a field is as visible as the
     * narrowest of them says. Apart from that the confirmed signature with the least id stands for the person.
     *
     * @param document the letter
     * @param signatories everybody who signed, in the order in which they were deduplicated; read once, and only those
     *     who signed more than once or are to be listed are held in memory
     * @param duplicates who signed more than once
     * @return what the audience may see
     * @throws NullPointerException if an argument or an element is null
     * @throws IndexOutOfBoundsException if there are more signatories than were deduplicated
     * @throws PublicationLimitException if more signatories would be listed than the policy allows
     */
    public PublishedInitiative publish(Document document, Iterable<Signatory> signatories, DedupReport duplicates) {
        People people = new People(duplicates, policy.unstatedVisibility());
        Stream<Signatory> once = StreamSupport.stream(signatories.spliterator(), false)
                .flatMap(signatory -> people.add(signatory).stream());
        return publish(document, Stream.concat(once, Stream.of(people).flatMap(People::repeated)));
    }

    private FieldVisibility visibilityOf(Signatory signatory) {
        return signatory.visibility().orElse(policy.unstatedVisibility());
    }

    private static Document withoutExtensions(Document document) {
        return new Document(
                document.id(),
                document.languages(),
                document.dateOrNull(),
                document.title(),
                document.preamble(),
                document.addressees(),
                document.demands(),
                document.closing(),
                document.claimedSignaturesOrNull(),
                Extensions.none());
    }
}
