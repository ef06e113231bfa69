package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameFrequencies;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the signatures of a list that are by one person.
 *
 * <p>Signatures that share something rare are compared; what agrees and what differs is weighed by how much likelier
 * it is between signatures of one person than between two people who met by chance (Fellegi and Sunter 1969), with
 * the frequencies of names and values taken from the list itself. The safe pairs are joined, the doubtful ones listed
 * for review. The result depends on nothing but the signatures and the settings: not on their order, the number of
 * threads, the locale or the Java version.
 *
 * <pre>{@code
 * DedupReport report = Deduplicator.standard().deduplicate(signatories);
 * report.repeated();   // people who signed more than once
 * report.possible();   // pairs for somebody to look at, with evidence
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Deduplicator {

    private static final int MOST_REMEMBERED = 1 << 22;
    private static final int REMEMBERED_PER_WORD = 64;

    private final Thresholds thresholds;
    private final DedupLimits limits;
    private final NameComparator names;
    private final Weights weights;
    private final ReviewLog reviews;
    private final Set<SignatoryId> founders;
    private final int threads;

    private Deduplicator(Builder builder) {
        thresholds = builder.thresholds;
        limits = builder.limits;
        names = builder.frequencies == null ? NameComparator.standard() : NameComparator.with(builder.frequencies);
        weights = builder.weights;
        reviews = builder.reviews;
        founders = builder.founders;
        threads = builder.threads;
    }

    /**
     * The deduplicator with standard settings.
     *
     * @return a deduplicator, always the same one
     */
    public static Deduplicator standard() {
        return Standard.DEDUPLICATOR;
    }

    /**
     * A builder with standard settings.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds who signed more than once. Ids should be distinct; signatures that share an id are still told apart.
     *
     * @param signatories the signatures; read once, in order, and not kept
     * @return every signature in one cluster, and pairs for review
     * @throws NullPointerException if {@code signatories} or an element is null
     */
    public DedupReport deduplicate(Iterable<Signatory> signatories) {
        RecordStore store = new RecordStore(names);
        Workers workers = new Workers(threads);
        new StoreBuilder(store, workers).addAll(signatories);
        WordKeys keys = new WordKeys(store.vocabulary());
        RecordOrder order = RecordOrder.arrange(store, keys);
        ComparisonCache cache = ComparisonCache.holding((int) Math.min(
                MOST_REMEMBERED, REMEMBERED_PER_WORD * (store.vocabulary().size() + 1L)));
        ComparisonModel model = new ComparisonModel(store, keys, weights, workers, cache);
        return new DedupRun(model, cache, thresholds, limits, workers).report(order, reviews, founders);
    }

    /**
     * Makes an empty index for signatures that arrive one by one, with the thresholds, weights and name frequencies of
     * this deduplicator.
     *
     * @return a new index
     */
    public DuplicateIndex index() {
        return new DuplicateIndex(names, weights, thresholds);
    }

    /** Made once, when asked for, since reading its tables takes longer than a short list. */
    private static final class Standard {
        private static final Deduplicator DEDUPLICATOR = builder().build();
    }

    /** Collects the settings of a {@link Deduplicator}. Not thread-safe. */
    public static final class Builder {

        private Thresholds thresholds = Thresholds.standard();
        private DedupLimits limits = DedupLimits.standard();
        private @Nullable NameFrequencies frequencies;
        private Weights weights = Weights.standard();
        private ReviewLog reviews = ReviewLog.empty();
        private Set<SignatoryId> founders = Set.of();
        private int threads = 1;

        private Builder() {}

        /**
         * Sets from which probability on pairs are joined or listed.
         *
         * @param value the thresholds
         * @return this builder
         */
        public Builder thresholds(Thresholds value) {
            thresholds = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the bounds on the work of a run.
         *
         * @param value the limits
         * @return this builder
         */
        public Builder limits(DedupLimits value) {
            limits = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how common names are in the population that signs, which matters for short lists; long ones tell it
         * themselves. {@link NameFrequencies#bundled()} otherwise.
         *
         * @param value the frequencies
         * @return this builder
         */
        public Builder frequencies(NameFrequencies value) {
            frequencies = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how much agreements and differences weigh, such as those that {@link WeightEstimation} learned.
         *
         * @param value the weights
         * @return this builder
         */
        public Builder weights(Weights value) {
            weights = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what people decided about pairs: those found to be the same are joined whatever else speaks against it,
         * those found to be different never are.
         *
         * @param value the decisions
         * @return this builder
         */
        public Builder reviews(ReviewLog value) {
            reviews = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the clusters of an earlier run, whose ids are kept: a cluster that holds the founding member of an
         * earlier one has its id, the least where there are several.
         *
         * @param value the earlier clusters; copied
         * @return this builder
         */
        public Builder earlier(Collection<Cluster> value) {
            founders = Set.copyOf(value.stream().map(Cluster::id).distinct().toList());
            return this;
        }

        /**
         * Sets how many threads compare. The result is the same for any number.
         *
         * @param value from 1
         * @return this builder
         * @throws IllegalArgumentException if {@code value} is below 1
         */
        public Builder threads(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("threads below 1");
            }
            threads = value;
            return this;
        }

        /**
         * Builds the deduplicator.
         *
         * @return a deduplicator
         */
        public Deduplicator build() {
            return new Deduplicator(this);
        }
    }
}
