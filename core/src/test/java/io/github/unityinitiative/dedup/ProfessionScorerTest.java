package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.signatory.Signatory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What professions say, in a list of many journalists. */
class ProfessionScorerTest {

    private static final int JOURNALISTS = 40;

    private final ProfessionScorer scorer;
    private final List<String> professions =
            List.of("Journalist", "صحفي", "poet", "lawyer", "محامي", "engineer", "lawyer", "");
    private final RecordStore store = new RecordStore(NameComparator.standard());

    ProfessionScorerTest() {
        List<Signatory> list = new ArrayList<>();
        professions.forEach(profession -> list.add(signatory(list.size(), profession)));
        while (list.size() < JOURNALISTS) {
            list.add(signatory(list.size(), "journalist"));
        }
        new StoreBuilder(store, new Workers(1)).addAll(list);
        scorer = new ProfessionScorer(store, Weights.standard());
    }

    private static Signatory signatory(int number, String profession) {
        return People.of("s" + number, "سردار محمود", "", "", "", profession);
    }

    @Test
    void oneGroupIsOneProfessionInAnyLanguage() {
        assertThat(level("Journalist", "صحفي")).isEqualTo(Level.SAME);
        assertThat(bits("Journalist", "صحفي")).isEqualTo(bits("Journalist", "Journalist"));
        assertThat(bits("poet", "poet")).isPositive();
    }

    @Test
    void twoGroupsSpeakAgainst() {
        assertThat(level("poet", "صحفي")).isEqualTo(Level.OTHER);
        assertThat(bits("poet", "صحفي")).isNegative();
    }

    @Test
    void aGroupAndNoneSpeakAgainst() {
        assertThat(level("poet", "lawyer")).isEqualTo(Level.OTHER);
        assertThat(bits("poet", "lawyer")).isNegative();
    }

    @Test
    void twoWordsOutsideTheGroupsMayBeOneProfession() {
        assertThat(level("lawyer", "محامي")).isEqualTo(Level.NEAR);
        assertThat(bits("lawyer", "محامي")).isPositive().isEqualTo(bits("lawyer", "engineer"));
    }

    @Test
    void oneWordOutsideTheGroupsSaysMoreThanTwo() {
        RecordView one = view(professions.indexOf("lawyer"));
        RecordView other = view(professions.lastIndexOf("lawyer"));

        assertThat(scorer.level(one, other)).isEqualTo(Level.SAME);
        assertThat(scorer.bits(one, other)).isGreaterThan(bits("lawyer", "محامي"));
    }

    @Test
    void whoeverDoesNotSaySaysNothing() {
        assertThat(level("lawyer", "")).isEqualTo(Level.UNSTATED);
        assertThat(bits("poet", "")).isZero();
    }

    @Test
    void whereMostAreOutsideThatSaysNothing() {
        RecordStore others = new RecordStore(NameComparator.standard());
        new StoreBuilder(others, new Workers(1))
                .addAll(List.of(signatory(0, "lawyer"), signatory(1, "engineer"), signatory(2, "judge")));
        RecordView one = new RecordView();
        RecordView other = new RecordView();
        one.load(others.table(), 0);
        other.load(others.table(), 1);

        assertThat(new ProfessionScorer(others, Weights.standard()).bits(one, other))
                .isLessThan(bits("lawyer", "engineer"))
                .isLessThan(0.5);
    }

    private Level level(String one, String other) {
        return scorer.level(view(professions.indexOf(one)), view(professions.indexOf(other)));
    }

    private double bits(String one, String other) {
        return scorer.bits(view(professions.indexOf(one)), view(professions.indexOf(other)));
    }

    private RecordView view(int record) {
        RecordView view = new RecordView();
        view.load(store.table(), record);
        return view;
    }
}
