package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordTable;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.HashMap;
import java.util.Map;

/** Compared pairs of a list of which it is known whether they are of one person. Not thread-safe. */
final class LabelledPairs {

    /** Evidence beyond this is as good as certain; more of it earns nothing. */
    private static final double MOST_BITS = 12;

    private static final double LEAST_BITS = -20;

    /** Whoever signed many times counts like somebody with so many pairs for each signature. */
    private static final double MOST_PAIRS = 3;

    private static final double LN_2 = StrictMath.log(2);

    private final ComparisonModel model;
    private final Links links;
    private final ComparisonCache cache;
    private final boolean[] same;
    private final double[] counts;
    private final double prior;

    LabelledPairs(ComparisonModel model, Links links, Map<SignatoryId, String> truth, ComparisonCache cache) {
        this.model = model;
        this.links = links;
        this.cache = cache;
        this.same = new boolean[links.size()];
        this.counts = new double[links.size()];
        Map<String, Integer> sizes = new HashMap<>();
        RecordTable table = model.store().table();
        for (int record = 0; record < table.size(); record++) {
            sizes.merge(person(record, truth), 1, Integer::sum);
        }
        for (int link = 0; link < links.size(); link++) {
            String person = person(links.one(link), truth);
            same[link] = person.equals(person(links.other(link), truth));
            counts[link] = same[link] ? Math.min(1, MOST_PAIRS / (sizes.getOrDefault(person, 2) - 1)) : 1;
        }
        prior = prior(sizes, table.size());
    }

    /** The person of a record; one that the truth does not know is nobody else. */
    private String person(int record, Map<SignatoryId, String> truth) {
        String person = truth.get(model.store().table().id(record));
        return person == null ? "record " + record : "person " + person;
    }

    private static double prior(Map<String, Integer> sizes, int records) {
        double pairs = records * (records - 1.0) / 2;
        double ofOne = sizes.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
        return Bits.odds(Math.max(1, ofOne) / Math.max(3, pairs));
    }

    /** How badly weights foretell the truth: the logarithm of its probability, negated. */
    double loss(Weights weights) {
        RecordScorer scorer = model.with(weights).scorer(cache);
        RecordView one = new RecordView();
        RecordView other = new RecordView();
        double loss = 0;
        for (int link = 0; link < links.size(); link++) {
            one.load(model.store().table(), links.one(link));
            other.load(model.store().table(), links.other(link));
            double bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, scorer.score(one, other) + prior));
            double against = same[link] ? -bits : bits;
            loss += counts[link] * StrictMath.log1p(StrictMath.exp(against * LN_2));
        }
        return loss;
    }
}
