package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.signatory.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a bound rules out would not have been kept, whatever the weights are. */
class NameBoundProperties {

    private static final List<String> WORDS = List.of(
            "سالم",
            "سليم",
            "Salim",
            "كاظم",
            "Kadhim",
            "كريم",
            "حسن",
            "حسين",
            "Hussein",
            "الكعبي",
            "Al-Kaabi",
            "الكربي",
            "س");
    private static final NameComparator NAMES = NameComparator.standard();
    private static final int RECORDS = 24;

    @Property(tries = 40)
    void nothingWeighsMoreThanItsBound(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ComparisonModel model = model(random);
        RecordScorer scorer = model.scorer(ComparisonCache.holding(1_000));
        RecordScorer bounded = model.scorer(ComparisonCache.holding(1_000));
        RecordView one = new RecordView();
        RecordView other = new RecordView();
        for (int pair = 0; pair < RECORDS * RECORDS; pair++) {
            one.load(model.store().table(), pair / RECORDS);
            other.load(model.store().table(), pair % RECORDS);
            double bits = scorer.score(one, other);
            assertThat(bounded.score(one, other, bits - 1e-9)).isEqualTo(bits);
        }
    }

    private static ComparisonModel model(SplittableRandom random) {
        List<Signatory> signatories = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            signatories.add(People.named("s" + i, name(random)).build());
        }
        RecordStore store = new RecordStore(NAMES);
        Workers workers = new Workers(1);
        new StoreBuilder(store, workers).addAll(signatories);
        WordKeys keys = new WordKeys(store.vocabulary());
        return new ComparisonModel(store, keys, weights(random), workers, ComparisonCache.holding(1_000));
    }

    private static String name(SplittableRandom random) {
        List<String> parts = new ArrayList<>();
        int size = random.nextInt(1, 5);
        for (int part = 0; part < size; part++) {
            parts.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", parts);
    }

    private static Weights weights(SplittableRandom random) {
        Weights weights = Weights.standard();
        for (Weight weight : Weight.values()) {
            if (random.nextInt(3) == 0 && weight != Weight.MOST_NAME) {
                weights = weights.with(weight, random.nextDouble(-8, 3));
            }
        }
        return weights;
    }
}
