package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is said of two records adds up, and does not depend on which is the first. */
class ScorerProperties {

    private static final List<String> NAMES = List.of(
            "سالم كاظم الكعبي",
            "سليم كاظم الكعبي",
            "Salim Kadhim Al-Kaabi",
            "سالم الكعبي",
            "سالم كاظم",
            "سالم كاظم جبار",
            "الكعبي سالم كاظم",
            "كاظم سالم الكعبي",
            "جبار حسن الجبوري",
            "سالم",
            "سالم حسن الجبوري",
            "هاتف كاظم الكعبي",
            "سالم كاظم ناصر الكعبي",
            "سالم ناصر جبار الكعبي");

    /** Weights that are easy to tell apart in a sum. */
    private static final Weights WEIGHTS = Weights.standard()
            .with(Weight.OTHER_FAMILY, -3.5)
            .with(Weight.MISSING_GIVEN, -11)
            .with(Weight.MISSING_MIDDLE, -2)
            .with(Weight.MISSING_LAST, -1.25)
            .with(Weight.MOVED, -0.5);

    private static final ComparisonModel MODEL = model();

    private final RecordScorer scorer = MODEL.scorer(ComparisonCache.holding(1_000));
    private final RecordView one = new RecordView();
    private final RecordView other = new RecordView();

    private static ComparisonModel model() {
        RecordStore store = new RecordStore(NameComparator.standard());
        Workers workers = new Workers(1);
        StoreBuilder builder = new StoreBuilder(store, workers);
        for (int name = 0; name < NAMES.size(); name++) {
            String email = name % 3 == 0 ? "a@example.org" : "";
            String phone = name % 4 == 0 ? "07701234567" : "";
            String province = name % 2 == 0 ? "بغداد" : "كركوك";
            builder.addAll(List.of(People.of("s" + name, NAMES.get(name), province, email, phone, "journalist")));
        }
        return new ComparisonModel(
                store, new WordKeys(store.vocabulary()), WEIGHTS, workers, ComparisonCache.holding(1_000));
    }

    @Property(tries = 200)
    void theEvidenceAddsUpToTheScore(@ForAll @IntRange(max = 13) int left, @ForAll @IntRange(max = 13) int right) {
        double score = score(left, right);
        Map<EvidenceKind, Double> evidence = evidence(3);
        assertThat(evidence.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(score + 3, within(1e-9));
        assertThat(evidence).containsEntry(EvidenceKind.PRIOR, 3.0).doesNotContainValue(0.0);
        double name = 0;
        for (EvidenceKind kind : List.of(
                EvidenceKind.GIVEN_NAME,
                EvidenceKind.MIDDLE_NAMES,
                EvidenceKind.LAST_NAME,
                EvidenceKind.MISSING_PARTS,
                EvidenceKind.NAME_ORDER,
                EvidenceKind.NAMESAKES)) {
            name += evidence.getOrDefault(kind, 0.0);
        }
        assertThat(scorer.nameBits()).isCloseTo(name, within(1e-9));
    }

    @Property(tries = 200)
    void theOrderOfTheTwoDoesNotMatter(@ForAll @IntRange(max = 13) int left, @ForAll @IntRange(max = 13) int right) {
        double score = score(left, right);
        boolean contradicts = scorer.contradicts();
        boolean safe = Safety.isSafe(scorer);
        assertThat(score(right, left)).isCloseTo(score, within(1e-9));
        assertThat(scorer.contradicts()).isEqualTo(contradicts);
        assertThat(Safety.isSafe(scorer)).isEqualTo(safe);
    }

    @Example
    void partsWeighWhereTheyStand() {
        score("سالم كاظم الكعبي", "سالم كاظم الكعبي");
        assertThat(evidence(0))
                .containsKeys(EvidenceKind.GIVEN_NAME, EvidenceKind.MIDDLE_NAMES, EvidenceKind.LAST_NAME)
                .doesNotContainKeys(EvidenceKind.MISSING_PARTS, EvidenceKind.NAME_ORDER);
        assertThat(scorer.namesMeet()).isTrue();
        assertThat(scorer.namesAgree()).isTrue();
        assertThat(scorer.contradicts()).isFalse();
    }

    @Example
    void whatOneNameLacksWeighsByItsPlace() {
        score("سالم كاظم الكعبي", "سالم الكعبي");
        assertThat(evidence(0)).containsEntry(EvidenceKind.MISSING_PARTS, -2.0);
        score("سالم كاظم الكعبي", "سالم كاظم");
        assertThat(evidence(0)).containsEntry(EvidenceKind.MISSING_PARTS, -1.25);
        score("سالم كاظم ناصر الكعبي", "سالم الكعبي");
        assertThat(evidence(0)).containsEntry(EvidenceKind.MISSING_PARTS, -4.0);
    }

    @Example
    void anotherGivenNameWeighsAgainst() {
        score("سالم كاظم الكعبي", "هاتف كاظم الكعبي");
        assertThat(evidence(0)).containsEntry(EvidenceKind.GIVEN_NAME, WEIGHTS.of(Weight.OTHER_GIVEN));
        assertThat(scorer.namesMeet()).isFalse();
        assertThat(evidence(0).getOrDefault(EvidenceKind.RELATIVES, 0.0)).isNotPositive();
    }

    @Example
    void theLastNameFirstIsAnOrderOfItsOwn() {
        double first = score("سالم كاظم الكعبي", "الكعبي سالم كاظم");
        assertThat(evidence(0)).containsEntry(EvidenceKind.NAME_ORDER, WEIGHTS.of(Weight.REORDERED));
        assertThat(first).isLessThan(score("سالم كاظم الكعبي", "سالم كاظم الكعبي"));
    }

    @Example
    void namesOfOneGivenNameOnlyAreNotSafeWithAnything() {
        score("سالم كاظم الكعبي", "سالم حسن الجبوري");
        assertThat(scorer.namesMeet()).isFalse();
        assertThat(scorer.contradicts()).isTrue();
        score("سالم", "سالم");
        assertThat(scorer.namesMeet()).isTrue();
    }

    @Example
    void partsThatEachHasAndTheOtherLacksAreNoAgreement() {
        score("سالم كاظم ناصر الكعبي", "سالم ناصر جبار الكعبي");
        assertThat(scorer.namesAgree()).isFalse();
    }

    @Example
    void contactIsAMailboxOrAPhone() {
        score(0, 3);
        assertThat(scorer.hasContact()).isTrue();
        score(0, 4);
        assertThat(scorer.hasContact()).isTrue();
        score(0, 1);
        assertThat(scorer.hasContact()).isFalse();
    }

    private double score(String left, String right) {
        return score(NAMES.indexOf(left), NAMES.indexOf(right));
    }

    private double score(int left, int right) {
        one.load(MODEL.store().table(), left);
        other.load(MODEL.store().table(), right);
        return scorer.score(one, other);
    }

    private Map<EvidenceKind, Double> evidence(double prior) {
        Map<EvidenceKind, Double> evidence = new EnumMap<>(EvidenceKind.class);
        scorer.evidence(prior).forEach(one -> evidence.put(one.kind(), one.bits()));
        return evidence;
    }
}
