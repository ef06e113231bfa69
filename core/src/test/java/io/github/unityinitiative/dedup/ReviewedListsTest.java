package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What people decide holds, whatever the evidence says. */
class ReviewedListsTest {

    private static final Instant DAY = Instant.parse("2014-07-01T00:00:00Z");

    @Test
    void whomAPersonKeepsApartIsNeitherJoinedNorListed() {
        DedupReport report = report(ReviewLog.empty().with(different("a", "b")), twoOfOnePerson());

        assertThat(joined(report, "a", "b")).isFalse();
        assertThat(report.possible()).noneMatch(pair -> pair.pair().contains(SignatoryId.of("a")));
        assertThat(report.statistics().contradicted()).isZero();
    }

    @Test
    void aDecisionIsTakenBack() {
        ReviewLog log = ReviewLog.empty().with(different("a", "b")).with(decision("a", "b", Verdict.WITHDRAWN));

        assertThat(joined(report(log, twoOfOnePerson()), "a", "b")).isTrue();
    }

    @Test
    void whomAPersonFoundToBeOneAreJoined() {
        List<Signatory> strangers = List.of(
                People.of("a", "سردار محمود الطالباني", "", "", "", ""), People.of("b", "هيوا قادر", "", "", "", ""));

        assertThat(joined(report(ReviewLog.empty().with(same("a", "b")), strangers), "a", "b"))
                .isTrue();
    }

    @Test
    void aRepetitionOfSomebodyKeptApartStaysApartToo() {
        List<Signatory> people = new ArrayList<>(twoOfOnePerson());
        people.add(People.of("c", "سردار محمود الطالباني", "كركوك", "s@example.org", "", ""));

        DedupReport report = report(ReviewLog.empty().with(different("a", "b")).with(same("b", "c")), people);

        assertThat(joined(report, "b", "c")).isTrue();
        assertThat(joined(report, "a", "c")).isFalse();
        assertThat(report.possible()).noneMatch(pair -> pair.pair().contains(SignatoryId.of("a")));
    }

    @Test
    void decisionsThatContradictEachOtherAreTold() {
        ReviewLog log =
                ReviewLog.empty().with(same("a", "b")).with(same("b", "c")).with(different("a", "c"));
        List<Signatory> people = new ArrayList<>(twoOfOnePerson());
        people.add(People.of("c", "هيوا قادر", "", "", "", ""));

        DedupReport report = report(log, people);

        assertThat(joined(report, "a", "c")).isFalse();
        assertThat(report.overruled()).containsExactly(pair("b", "c"));
    }

    @Test
    void decisionsAboutSignaturesOfOtherListsChangeNothing() {
        DedupReport report = report(ReviewLog.empty().with(same("a", "elsewhere")), twoOfOnePerson());

        assertThat(report.overruled()).isEmpty();
        assertThat(joined(report, "a", "b")).isTrue();
    }

    @Property(tries = 50)
    void aPairFoundDifferentIsNeverInOneCluster(@ForAll @Size(max = 30) List<@IntRange(max = 399) Integer> decisions) {
        ReviewLog log = ReviewLog.of(decisions.stream()
                .filter(number -> number / 20 != number % 20)
                .map(number -> decision(
                        "p" + number / 20,
                        "p" + number % 20,
                        (number / 20 + number % 20) % 3 == 0 ? Verdict.DIFFERENT : Verdict.SAME))
                .toList());
        List<Signatory> people = IntStream.range(0, 20)
                .mapToObj(number -> People.of("p" + number, "سردار محمود الطالباني", "كركوك", "", "", ""))
                .toList();

        DedupReport report = Deduplicator.builder().reviews(log).build().deduplicate(people);

        log.standing()
                .forEach((pair, verdict) -> assertThat(joined(
                                report, pair.first().value(), pair.second().value()))
                        .isEqualTo(
                                verdict == Verdict.SAME && !report.overruled().contains(pair)));
    }

    private static List<Signatory> twoOfOnePerson() {
        return List.of(
                People.of("a", "سردار محمود الطالباني", "كركوك", "s@example.org", "", ""),
                People.of("b", "سردار محمود الطالباني", "كركوك", "s@example.org", "", ""));
    }

    private static DedupReport report(ReviewLog log, List<Signatory> people) {
        List<Signatory> list = new ArrayList<>(People.random(400, 1));
        list.addAll(people);
        return Deduplicator.builder().reviews(log).build().deduplicate(list);
    }

    private static boolean joined(DedupReport report, String one, String other) {
        return report.clusters().stream()
                .anyMatch(cluster -> cluster.members().contains(SignatoryId.of(one))
                        && cluster.members().contains(SignatoryId.of(other)));
    }

    private static ReviewDecision same(String one, String other) {
        return decision(one, other, Verdict.SAME);
    }

    private static ReviewDecision different(String one, String other) {
        return decision(one, other, Verdict.DIFFERENT);
    }

    private static ReviewDecision decision(String one, String other, Verdict verdict) {
        return new ReviewDecision(pair(one, other), verdict, "reviewer", DAY, "");
    }

    private static SignatoryPair pair(String one, String other) {
        return new SignatoryPair(SignatoryId.of(one), SignatoryId.of(other));
    }
}
