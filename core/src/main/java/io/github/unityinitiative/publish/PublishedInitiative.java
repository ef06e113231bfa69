package io.github.unityinitiative.publish;

import io.github.unityinitiative.document.Document;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A letter and its signatories as the public may see them: the only thing that renderers and the public JSON writer
 * accept.
 *
 * <p>Immutable and thread-safe if its source is.
 */
public final class PublishedInitiative {

    private final Document document;
    private final Statistics statistics;
    private final Signatories signatories;

    /**
     * Creates a published initiative.
     *
     * @param document the letter
     * @param statistics how many signed
     * @param signatories everybody who is shown
     * @throws NullPointerException if an argument is null
     */
    PublishedInitiative(Document document, Statistics statistics, Signatories signatories) {
        this.document = Objects.requireNonNull(document, "document");
        this.statistics = Objects.requireNonNull(statistics, "statistics");
        this.signatories = Objects.requireNonNull(signatories, "signatories");
    }

    /**
     * The letter.
     *
     * @return the document
     */
    public Document document() {
        return document;
    }

    /**
     * How many people signed.
     *
     * @return the statistics
     */
    public Statistics statistics() {
        return statistics;
    }

    /**
     * Everybody who is shown, in an order that is not the order of signing. Close the stream after use.
     *
     * @return a new stream
     */
    public Stream<PublicSignatory> signatories() {
        return signatories.stream();
    }

    @Override
    public String toString() {
        return "PublishedInitiative[id=" + document.id() + "]";
    }

    /** Public signatories that can be streamed again and again. */
    @FunctionalInterface
    interface Signatories {
        Stream<PublicSignatory> stream();
    }
}
