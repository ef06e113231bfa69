package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.Map;
import java.util.Objects;

/**
 * Learns {@link Weights} from a list. Deterministic: the same signatures give the same weights, whatever their order.
 * Stateless and thread-safe.
 */
public final class WeightEstimation {

    private static final double LEAST_BITS = -14;
    private static final int REMEMBERED = 1 << 20;

    private final ComparisonCache cache = ComparisonCache.holding(REMEMBERED);
    private final ComparisonModel model;
    private final Links links;

    private WeightEstimation(Iterable<Signatory> signatories, Weights known) {
        Workers oneThread = new Workers(1);
        RecordStore store = new RecordStore(NameComparator.standard());
        new StoreBuilder(store, oneThread).addAll(signatories);
        WordKeys keys = new WordKeys(store.vocabulary());
        RecordOrder.arrange(store, keys);
        model = new ComparisonModel(store, keys, known, oneThread, cache);
        double least = LEAST_BITS - Prior.start(store.table().size());
        links = new Candidates(model, cache, DedupLimits.standard().largestBlock(), least, oneThread).links();
    }

    /**
     * Learns from a list of which it is known who signed: the weights that make the truth most probable, near those that
     * somebody would judge right without any list. The standard weights were learned so.
     *
     * @param signatories the signatures; read once and not kept
     * @param truth for each signature a name of the person who signed; one without is by nobody else
     * @return the weights
     * @throws NullPointerException if an argument or an element is null
     */
    public static Weights fromTruth(Iterable<Signatory> signatories, Map<SignatoryId, String> truth) {
        Objects.requireNonNull(truth, "truth");
        WeightEstimation list = new WeightEstimation(signatories, Weights.judged());
        LabelledPairs pairs = new LabelledPairs(list.model, list.links, truth, list.cache);
        return new WeightDescent(Weights.judged(), Weights.learned(), pairs::loss).run();
    }

    /**
     * Learns from a list of which nobody knows who signed, by expectation maximization (Winkler 1988): how reliably its
     * signers state where they live, what they do, and how to reach them. What names weigh stays standard, and all else
     * does nearly where a list is short or does not say.
     *
     * <p>Better than the standard weights where a list is unlike those that they were learned from; elsewhere they differ
     * little.
     *
     * @param signatories the signatures; read once and not kept
     * @return the weights
     * @throws NullPointerException if {@code signatories} or an element is null
     */
    public static Weights withoutTruth(Iterable<Signatory> signatories) {
        Weights known = Weights.standard();
        WeightEstimation list = new WeightEstimation(signatories, known);
        return new FieldEstimation(list.model, list.links, known, list.cache).run();
    }
}
