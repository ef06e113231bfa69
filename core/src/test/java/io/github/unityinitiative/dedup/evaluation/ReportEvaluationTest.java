package io.github.unityinitiative.dedup.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.Grade;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.dedup.People;
import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportEvaluationTest {

    private final List<Signatory> list = new ArrayList<>(People.random(200, 7));
    private final Map<SignatoryId, String> truth = new HashMap<>();

    private ReportEvaluation evaluation() {
        list.add(People.of("a", "سردار محمود الطالباني", "كركوك", "s@example.org", "", ""));
        list.add(People.of("b", "سردار محمود طالباني", "كركوك", "s@example.org", "", ""));
        list.forEach(signatory -> truth.put(signatory.id(), signatory.id().value()));
        truth.put(SignatoryId.of("b"), "a");
        return ReportEvaluation.of(truth, Deduplicator.standard().deduplicate(list));
    }

    @Test
    void whatWasJoinedIsCounted() {
        Evaluation joined = evaluation().joined();

        assertThat(joined.records()).isEqualTo(202);
        assertThat(joined.truePairs()).isEqualTo(1);
        assertThat(joined.rightPairs()).isEqualTo(1);
        assertThat(joined.pairwise().recall()).isEqualTo(1);
    }

    @Test
    void aLowerThresholdJoinsMore() {
        ReportEvaluation evaluation = evaluation();

        assertThat(evaluation.at(0.05).joinedPairs())
                .isGreaterThan(evaluation.joined().joinedPairs());
        assertThat(evaluation.at(1).joinedPairs()).isEqualTo(evaluation.joined().joinedPairs());
    }

    @Test
    void bucketsHoldEveryPairOfTheReport() {
        ReportEvaluation evaluation = evaluation();
        DedupReport report = Deduplicator.standard().deduplicate(list);

        assertThat(evaluation.reliability()).hasSize(10);
        assertThat(evaluation.reliability().stream()
                        .mapToInt(ReliabilityBucket::pairs)
                        .sum())
                .isEqualTo(report.merges().size() + report.possible().size());
        assertThat(evaluation.recallWithReview()).isEqualTo(1);
    }

    @Test
    void errorsAreOfTwoPeople() {
        ReportEvaluation evaluation = evaluation();

        assertThat(evaluation.wronglyListed(5))
                .hasSizeLessThanOrEqualTo(5)
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(truth.get(decision.pair().first()))
                        .isNotEqualTo(truth.get(decision.pair().second())));
        assertThat(evaluation.wronglyJoined(5))
                .noneMatch(decision -> decision.pair().contains(SignatoryId.of("a")));
    }

    @Test
    void clustersAndPairsThatWereKeptAreEvaluatedLikeTheReport() {
        ReportEvaluation evaluation = evaluation();
        DedupReport report = Deduplicator.standard().deduplicate(list);
        Map<SignatoryId, String> clusters = new HashMap<>();
        report.clusters()
                .forEach(cluster -> cluster.members()
                        .forEach(member -> clusters.put(member, cluster.id().value())));

        ReportEvaluation kept = ReportEvaluation.of(truth, clusters, report.possible());

        assertThat(kept.joined()).isEqualTo(evaluation.joined());
        assertThat(kept.at(0.1)).isEqualTo(evaluation.at(0.1));
        assertThat(kept.recallWithReview()).isEqualTo(evaluation.recallWithReview());
    }

    @Test
    void clustersOfTwoPeopleAreListed() {
        SignatoryId a = SignatoryId.of("a");
        SignatoryId b = SignatoryId.of("b");
        SignatoryId c = SignatoryId.of("c");
        SignatoryId unknown = SignatoryId.of("0");
        Map<SignatoryId, String> clusters = Map.of(unknown, "1", a, "1", b, "1", c, "1");

        ReportEvaluation evaluation = ReportEvaluation.of(Map.of(a, "x", b, "y", c, "x"), clusters, List.of());

        assertThat(evaluation.wronglyClustered(5)).containsExactly(new SignatoryPair(a, b));
        assertThat(evaluation.wronglyClustered(0)).isEmpty();
    }

    private static PairDecision pair(String one, String other, Grade grade, double probability) {
        return new PairDecision(
                new SignatoryPair(SignatoryId.of(one), SignatoryId.of(other)), grade, probability, List.of());
    }

    private static ReportEvaluation small() {
        Map<SignatoryId, String> truth = new HashMap<>();
        Map<SignatoryId, String> clusters = new HashMap<>();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            truth.put(SignatoryId.of(id), id.equals("e") ? "other" : "one");
            clusters.put(SignatoryId.of(id), id.equals("b") ? "a" : id);
        }
        clusters.put(SignatoryId.of("stranger"), "a");
        return ReportEvaluation.of(
                truth,
                clusters,
                List.of(
                        pair("a", "b", Grade.SAME, 1),
                        pair("b", "c", Grade.POSSIBLE, 0.9),
                        pair("c", "d", Grade.POSSIBLE, 0.5),
                        pair("d", "e", Grade.POSSIBLE, 0.54),
                        pair("a", "stranger", Grade.POSSIBLE, 0.99)));
    }

    @Test
    void aThresholdJoinsThePairsFromItOn() {
        assertThat(small().joined().joinedPairs()).isEqualTo(1);
        assertThat(small().at(0.91).joinedPairs()).isEqualTo(1);
        assertThat(small().at(0.9).joinedPairs()).isEqualTo(3);
        assertThat(small().at(0.54).joinedPairs()).isEqualTo(3 + 1);
        assertThat(small().at(0.5).joinedPairs()).isEqualTo(5 * 4 / 2);
        assertThat(small().at(0.5).rightPairs()).isEqualTo(4 * 3 / 2);
    }

    @Test
    void aBucketHoldsThePairsOfATenth() {
        List<ReliabilityBucket> buckets = small().reliability();
        assertThat(buckets.get(9)).isEqualTo(new ReliabilityBucket(2, 2, 0.95));
        assertThat(buckets.get(5)).isEqualTo(new ReliabilityBucket(2, 1, 0.52));
        assertThat(buckets.get(0)).isEqualTo(new ReliabilityBucket(0, 0, 0));
    }

    @Test
    void reviewFindsWhatIsListedRightly() {
        assertThat(small().recallWithReview()).isEqualTo((1 + 2) / 6.0);
        assertThat(ReportEvaluation.of(Map.of(), Map.of(), List.of()).recallWithReview())
                .isEqualTo(1);
        assertThat(small().wronglyListed(9)).containsExactly(pair("d", "e", Grade.POSSIBLE, 0.54));
        assertThat(small().wronglyJoined(9)).isEmpty();
    }

    @Test
    void whatWasJoinedWronglyIsShownUpToANumber() {
        Map<SignatoryId, String> truth = Map.of(SignatoryId.of("a"), "1", SignatoryId.of("b"), "2");
        Map<SignatoryId, String> clusters = Map.of(SignatoryId.of("a"), "a", SignatoryId.of("b"), "a");
        PairDecision wrong = pair("a", "b", Grade.SAME, 0.99);
        ReportEvaluation evaluation = ReportEvaluation.of(truth, clusters, List.of(wrong));
        assertThat(evaluation.wronglyJoined(5)).containsExactly(wrong);
        assertThat(evaluation.wronglyJoined(0)).isEmpty();
        assertThat(evaluation.wronglyListed(5)).isEmpty();
    }
}
