package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeduplicatorTest {

    private static final List<Signatory> CROWD = People.random(400, 1);

    private static DedupReport withCrowd(Signatory... more) {
        return Deduplicator.standard().deduplicate(crowdAnd(more));
    }

    private static List<Signatory> crowdAnd(Signatory... more) {
        List<Signatory> all = new ArrayList<>(CROWD);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static boolean joined(DedupReport report, String... ids) {
        return report.clusters().stream()
                .anyMatch(cluster -> cluster.members()
                        .containsAll(Arrays.stream(ids).map(SignatoryId::of).toList()));
    }

    private static boolean listed(DedupReport report, String one, String other) {
        SignatoryPair pair = new SignatoryPair(SignatoryId.of(one), SignatoryId.of(other));
        return report.possible().stream().anyMatch(decision -> decision.pair().equals(pair));
    }

    @Test
    void anEmptyListHasNoClusters() {
        DedupReport report = Deduplicator.standard().deduplicate(List.of());

        assertThat(report.clusters()).isEmpty();
        assertThat(report.possible()).isEmpty();
    }

    @Test
    void everySignatureIsInExactlyOneCluster() {
        DedupReport report = withCrowd();

        assertThat(report.clusters().stream().flatMap(cluster -> cluster.members().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        CROWD.stream().map(Signatory::id).toList());
        for (int position = 0; position < CROWD.size(); position++) {
            assertThat(report.clusterAt(position).members())
                    .contains(CROWD.get(position).id());
        }
    }

    @Test
    void oneMailboxAndOneNameInTwoScriptsAreJoined() {
        DedupReport report = withCrowd(
                People.of("a", "د. سردار محمود الطالباني", "كركوك", "sardar@example.org", "", ""),
                People.of("b", "Sardar Mahmoud Al-Talabani", "Kirkuk", "Sardar+letter@example.org", "", ""));

        assertThat(joined(report, "a", "b")).isTrue();
        SignatoryPair pair = new SignatoryPair(SignatoryId.of("a"), SignatoryId.of("b"));
        assertThat(report.merges())
                .filteredOn(merge -> merge.pair().equals(pair))
                .singleElement()
                .satisfies(merge -> {
                    assertThat(merge.grade()).isEqualTo(Grade.SAME);
                    assertThat(merge.bits()).isPositive();
                    assertThat(merge.evidence())
                            .extracting(Evidence::kind)
                            .contains(EvidenceKind.PRIOR, EvidenceKind.EMAIL);
                });
    }

    @Test
    void brothersWithOneMailboxAreNotJoined() {
        DedupReport report = withCrowd(
                People.of("a", "رعد سعيد الطالباني", "كركوك", "family@example.org", "", ""),
                People.of("b", "هيوا سعيد الطالباني", "كركوك", "family@example.org", "", ""));

        assertThat(joined(report, "a", "b")).isFalse();
    }

    @Test
    void aCommonNameInOneProvinceIsNeverJoined() {
        DedupReport report = Deduplicator.standard()
                .deduplicate(List.of(
                        People.of("a", "علي حسين", "بغداد", "", "", ""),
                        People.of("b", "علي حسين", "بغداد", "", "", "")));

        assertThat(report.repeated()).isEmpty();
        assertThat(listed(report, "a", "b")).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "سمير قيس محمود الطالباني, سميرة قيس محمود الطالباني",
        "سردار قيس محمود الطالباني, سردار ليلى بشار الطالباني",
        "Samir Qais Mahmoud Talabani, Samira Qais Mahmoud Talabani"
    })
    void relativesAreNotJoinedByTheirNamesAlone(String one, String other) {
        DedupReport report =
                withCrowd(People.of("a", one, "كركوك", "", "", ""), People.of("b", other, "كركوك", "", "", ""));

        assertThat(joined(report, "a", "b")).isFalse();
    }

    @Test
    void aRareWholeNameIsJoined() {
        DedupReport report = withCrowd(
                People.of("a", "سردار قيس محمود الطالباني", "", "", "", ""),
                People.of("b", "Sardar Qais Mahmoud al-Talabani", "", "", "", ""));

        assertThat(joined(report, "a", "b")).isTrue();
    }

    @Test
    void aFloodOfRepeatsIsOneCluster() {
        List<Signatory> flood = new ArrayList<>(CROWD);
        for (int i = 0; i < 150; i++) {
            String name = i % 2 == 0 ? "سردار محمود الطالباني" : "Sardar Mahmoud Al-Talabani";
            flood.add(People.of("f" + i, name, "كركوك", "sardar@example.org", "", ""));
        }

        DedupReport report = Deduplicator.standard().deduplicate(flood);

        assertThat(report.clusterAt(CROWD.size()).size()).isEqualTo(150);
    }

    @Test
    void aShortNameDoesNotChainTwoPeople() {
        DedupReport report = withCrowd(
                People.of("a", "سردار قيس الطالباني", "كركوك", "a@example.org", "", ""),
                People.of("b", "سردار قيس", "كركوك", "a@example.org", "07701234567", ""),
                People.of("c", "سردار قيس البرواري", "كركوك", "", "07701234567", ""));

        assertThat(joined(report, "a", "c")).isFalse();
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        List<Signatory> list = crowdAnd(
                People.of("a", "سردار محمود الطالباني", "كركوك", "s@example.org", "", ""),
                People.of("b", "سردار محمود طالباني", "كركوك", "s@example.org", "", ""));
        DedupReport expected = Deduplicator.standard().deduplicate(list);
        List<Signatory> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(5));

        DedupReport report = Deduplicator.standard().deduplicate(shuffled);

        assertThat(report.clusters()).isEqualTo(expected.clusters());
        assertThat(report.possible()).isEqualTo(expected.possible());
    }

    @Test
    void anIdOfAnEarlierClusterIsKept() {
        Signatory late = People.of("z", "سردار محمود الطالباني", "كركوك", "s@example.org", "", "");
        Signatory early = People.of("a", "سردار محمود الطالباني", "كركوك", "s@example.org", "", "");
        DedupReport before = withCrowd(late);

        DedupReport report =
                Deduplicator.builder().earlier(before.clusters()).build().deduplicate(crowdAnd(late, early));

        assertThat(report.clusterIdAt(CROWD.size() + 1)).isEqualTo(late.id());
    }

    @Test
    void aMissingListIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Deduplicator.standard().deduplicate(null));
    }
}
