package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NamePosition;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Two names weigh what the best of all ways to pair their parts in order weighs. */
class NameAlignmentProperties {

    private static final Weights WEIGHTS = Weights.standard()
            .with(Weight.AGREEMENT, 0.5)
            .with(Weight.SPELLING_NEAR, -0.25)
            .with(Weight.RIVAL_NAMES, -2.5)
            .with(Weight.MOVED, -0.75)
            .with(Weight.MISSING_GIVEN, -5)
            .with(Weight.OTHER_GIVEN, -6)
            .with(Weight.OTHER_FAMILY, 0);

    private static final RecordStore STORE = store();
    private static final WordDistances DISTANCES = new WordDistances(STORE, ComparisonCache.holding(1_000));

    private final NameAlignment alignment = alignment();

    private static RecordStore store() {
        RecordStore store = new RecordStore(NameComparator.standard());
        new StoreBuilder(store, new Workers(1))
                .addAll(List.of(
                        People.of("a", "سالم سليم Salim كاظم", "", "", "", ""),
                        People.of("b", "كاظم Kadhim الكعبي", "", "", "", ""),
                        People.of("c", "سالم حسن حسين", "", "", "", "")));
        return store;
    }

    private static NameAlignment alignment() {
        WordStatistics statistics = new WordStatistics(STORE, new WordKeys(STORE.vocabulary()));
        statistics.count(STORE.table());
        statistics.finish(new Workers(1), DISTANCES);
        return new NameAlignment(statistics, DISTANCES, WEIGHTS);
    }

    @Property(tries = 300)
    void theBestWayIsFound(
            @ForAll @Size(max = 5) List<@IntRange(max = 7) Integer> left,
            @ForAll @Size(max = 5) List<@IntRange(max = 7) Integer> right) {
        int[] leftWords = left.stream().mapToInt(Integer::intValue).toArray();
        int[] rightWords = right.stream().mapToInt(Integer::intValue).toArray();
        double bits = alignment.align(leftWords, leftWords.length, rightWords, rightWords.length);
        assertThat(bits).isCloseTo(best(leftWords, 0, rightWords, 0), within(1e-9));

        double[] evidence = new double[EvidenceKind.values().length];
        alignment.explain(evidence);
        double sum = 0;
        for (double part : evidence) {
            sum += part;
        }
        assertThat(sum).isCloseTo(bits, within(1e-9));
    }

    /** Leaves the next left part out, or pairs it with one of the right parts, of which those before are left out. */
    private double best(int[] left, int i, int[] right, int j) {
        if (i == left.length) {
            return missing(right.length, j, right.length);
        }
        double best = missing(left.length, i, i + 1) + best(left, i + 1, right, j);
        for (int with = j; with < right.length; with++) {
            double paired = missing(right.length, j, with) + pair(left, i, right, with);
            best = Math.max(best, paired + best(left, i + 1, right, with + 1));
        }
        return best;
    }

    private static double missing(int size, int from, int end) {
        double missing = 0;
        for (int part = from; part < end; part++) {
            missing += WEIGHTS.of(
                    part == 0 ? Weight.MISSING_GIVEN : part == size - 1 ? Weight.MISSING_LAST : Weight.MISSING_MIDDLE);
        }
        return missing;
    }

    private double pair(int[] left, int i, int[] right, int j) {
        int one = WordStatistics.position(i, left.length);
        int other = WordStatistics.position(j, right.length);
        double[] different = WEIGHTS.of(Weight.OTHER_GIVEN, Weight.OTHER_MIDDLE, Weight.OTHER_LAST);
        double differing = different[Math.min(one, other)];
        double distance = DISTANCES.between(left[i], right[j]);
        if (distance >= WordDistances.FAR) {
            return differing;
        }
        double spelled =
                0.5 - 0.25 * Math.min(4, distance) + WEIGHTS.of(Weight.SPELLING_FAR) * Math.max(0, distance - 4);
        double place = one == other ? rivalry(left[i], right[j], one) : -0.75;
        return Math.max(differing, alignment.rarity(left[i], right[j], one, other) + place + spelled);
    }

    private static double rivalry(int one, int other, int position) {
        return DISTANCES.areTwoNames(one, other, NamePosition.values()[position]) ? -2.5 : 0;
    }
}
