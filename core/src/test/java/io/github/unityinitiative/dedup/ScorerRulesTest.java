package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordTable;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NamePosition;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How contacts, words and whole names are weighed, each by its rule. */
class ScorerRulesTest {

    private static final Weights WEIGHTS =
            Weights.parse("same-email\t4\nnear-email\t2\nother-email\t-5\nsame-phone\t6\n"
                    + "near-phone\t3\nother-phone\t-3\nmost-name\t20\nmost-relative\t12");

    private final RecordStore store = new RecordStore(NameComparator.standard());
    private final ComparisonCache cache = ComparisonCache.holding(1_000);
    private final RecordView one = new RecordView();
    private final RecordView other = new RecordView();

    @ParameterizedTest(name = "{0} of 1,024")
    @CsvSource({"2, 0", "3, 1.169925001", "4, 2", "8, 4", "50, 4"})
    void aMailboxOfManySaysLess(int users, double less) {
        for (int user = 0; user < users; user++) {
            add("Sara", "office@example.org", "");
        }
        ContactScorer contacts = new ContactScorer(store.dictionary(Field.EMAIL), 1_024, WEIGHTS);
        load(0, 1);
        assertThat(contacts.email(one, other)).isCloseTo(10 + 4 - less, within(1e-9));
    }

    @Test
    void mailboxesAndPhonesWeighByHowManySigned() {
        add("Sara", "sara@example.org", "07701234567");
        add("Sara", "sarah@example.org", "07701234597");
        add("Sara", "leila@example.net", "07809999999");
        ContactScorer contacts = new ContactScorer(store.dictionary(Field.EMAIL), 256, WEIGHTS);
        load(0, 1);
        assertThat(contacts.email(one, other)).isEqualTo(8 + 2.0);
        assertThat(contacts.phone(one, other)).isEqualTo(8 + 3.0);
        load(0, 2);
        assertThat(contacts.email(one, other)).isEqualTo(-5);
        assertThat(contacts.phone(one, other)).isEqualTo(-3);
        load(0, 0);
        assertThat(contacts.phone(one, other)).isEqualTo(8 + 6.0);
        assertThat(new ContactScorer(store.dictionary(Field.EMAIL), 0, WEIGHTS).phone(one, other))
                .isEqualTo(1 + 6.0);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "07701234567, 07701234568, NEAR",
        "07701234561, 07701234570, NEAR",
        "07701234567, 07701234537, NEAR",
        "07701234567, 07711234567, NEAR",
        "07701234567, 07701234578, OTHER",
        "07701234567, 07701234677, OTHER",
        "07701234567, 07701234567, SAME",
        "07701234567, '', UNSTATED"
    })
    void aPhoneIsNearIfOneDigitDiffers(String phone, String otherPhone, Level level) {
        add("Sara", "", phone);
        add("Sara", "", otherPhone);
        load(0, 1);
        ContactScorer contacts = new ContactScorer(store.dictionary(Field.EMAIL), 2, WEIGHTS);
        assertThat(contacts.phoneLevel(one, other)).isEqualTo(level);
        assertThat(contacts.phoneLevel(other, one)).isEqualTo(level);
    }

    @Test
    void aWordIsAsRareAsItsSpellingsTogetherAndThePopulation() {
        for (int signature = 0; signature < 40; signature++) {
            add(signature < 30 ? "سالم جبار" : "ازاد جبار", "", "");
        }
        add("Salem جبار", "", "");
        WordStatistics statistics = statistics();
        int salim = word(40, 0);
        int salem = word(0, 0);
        int azad = word(30, 0);
        assertThat((double) statistics.rarity(azad, 0)).isCloseTo(rarity(azad, 10, 41), within(1e-5));
        assertThat((double) statistics.rarity(salem, 0)).isCloseTo(rarity(salem, 31, 41), within(1e-5));
        assertThat((double) statistics.rarity(salim, 0)).isCloseTo(rarity(salim, 31, 41), within(1e-5));
        assertThat(statistics.count(salem)).isEqualTo(30);
        assertThat(statistics.familyShare(salem)).isCloseTo(0.5 / 31, within(1e-12));
        assertThat(statistics.familyShare(word(0, 1))).isCloseTo(41.5 / 42, within(1e-12));
    }

    @Test
    void wordsThatComeLaterAreCountedAlone() {
        add("سالم جبار", "", "");
        WordStatistics statistics = statistics();
        add("شيركو جبار", "", "");
        statistics.extend(store.table(), 1);
        assertThat((double) statistics.rarity(word(1, 0), 0)).isCloseTo(rarity(word(1, 0), 1, 2), within(1e-5));
        assertThat(statistics.count(word(1, 1))).isEqualTo(2);
        for (int more = 0; more < 40; more++) {
            add("هاتف" + "ابتثجحخدذرزسشصضطظعغفقكلمنهوي".charAt(more % 28) + (more < 28 ? "" : "ا") + " جبار", "", "");
            statistics.extend(store.table(), 2 + more);
        }
        assertThat((double) statistics.rarity(word(41, 0), 0)).isCloseTo(rarity(word(41, 0), 1, 42), within(1e-5));
        assertThat((double) statistics.rarity(word(1, 0), 0)).isCloseTo(rarity(word(1, 0), 1, 2), within(1e-5));
    }

    /** How rare a word is that so many of a total bear at the first place. */
    private double rarity(int word, int bearers, int total) {
        double prior = Math.pow(2, -store.vocabulary().rarity(word, NamePosition.GIVEN));
        return -Math.log((bearers + 300 * prior) / (total + 300)) / Math.log(2);
    }

    @Test
    void wholeNamesWeighNoMoreThanALimitThatGrowsWithLongLists() {
        add("شيركو هيمن دلشاد هلكوت ئاسو", "", "");
        add("شيركو هيمن دلشاد هلكوت ئاسو", "", "");
        for (int records : new int[] {2, 20_000, 80_000}) {
            RecordScorer scorer = scorer(records);
            load(0, 1);
            scorer.score(one, other);
            Map<EvidenceKind, Double> evidence = evidence(scorer);
            double name = evidence.get(EvidenceKind.GIVEN_NAME)
                    + evidence.get(EvidenceKind.MIDDLE_NAMES)
                    + evidence.get(EvidenceKind.LAST_NAME);
            double limit = records == 80_000 ? 22 : 20;
            assertThat(name).isGreaterThan(25);
            assertThat(evidence.get(EvidenceKind.NAMESAKES))
                    .isCloseTo(Bits.softLimit(name, limit) - name, within(1e-9));
        }
    }

    @Test
    void whatRelativesShareIsTakenBackFromALimitOn() {
        add("رعد هيمن دلشاد هلكوت", "family@example.org", "07701234567");
        add("شيركو هيمن دلشاد هلكوت", "family@example.org", "07701234567");
        RecordScorer scorer = scorer(2);
        load(0, 1);
        double score = scorer.score(one, other);
        Map<EvidenceKind, Double> evidence = evidence(scorer);
        double shared = evidence.entrySet().stream()
                .filter(entry -> entry.getKey() != EvidenceKind.GIVEN_NAME && entry.getKey() != EvidenceKind.RELATIVES)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        assertThat(shared).isGreaterThan(12);
        assertThat(evidence.get(EvidenceKind.RELATIVES)).isCloseTo(12 - shared, within(1e-9));
        assertThat(score).isCloseTo(12 + evidence.get(EvidenceKind.GIVEN_NAME), within(1e-9));
    }

    @Test
    void whatIsBelowWhatIsAskedForIsNotWeighedToTheEnd() {
        add("سالم كاظم الكعبي", "", "");
        add("جبار حسن الجبوري", "", "");
        add("سالم كاظم الكعبي", "", "");
        RecordScorer scorer = scorer(3);
        load(0, 1);
        double score = scorer.score(one, other);
        assertThat(scorer.score(one, other, score + 1)).isLessThan(score + 1);
        assertThat(scorer.score(one, other, 1_000)).isEqualTo(Double.NEGATIVE_INFINITY);
        load(0, 2);
        double same = scorer.score(one, other);
        assertThat(scorer.score(one, other, same)).isEqualTo(same);
    }

    @Test
    void aGradeIsTakenBackWhereTheNameIsNotSafe() {
        add("سالم كاظم", "", "");
        add("سالم كاظم", "a@example.org", "");
        add("سالم كاظم", "a@example.org", "");
        RecordScorer scorer = scorer(3);
        load(0, 1);
        scorer.score(one, other);
        assertThat(Safety.grade(Grade.SAME, scorer)).isEqualTo(Grade.POSSIBLE);
        assertThat(Safety.grade(Grade.DIFFERENT, scorer)).isEqualTo(Grade.DIFFERENT);
        load(1, 2);
        scorer.score(one, other);
        assertThat(Safety.grade(Grade.SAME, scorer)).isEqualTo(Grade.SAME);
    }

    @Test
    void theSpellingsThatAgreeBestAreWeighed() {
        addSpellings("سالم كاظم الكعبي", "Hatif Nabil Qadir", "كريم حسن");
        addSpellings("رعد سعيد", "Hatif Nabil Qadir");
        addSpellings("Hatif Nabil Qadir");
        addSpellings("شيركو دلشاد", "ازاد هلكوت");
        addSpellings("سالم كاظم الكعبي");
        addSpellings("شيركو دلشاد");
        RecordScorer scorer = scorer(6);
        load(2, 2);
        double same = scorer.score(one, other);
        Map<EvidenceKind, Double> evidence = evidence(scorer);
        for (int[] pair : new int[][] {{0, 1}, {1, 0}, {0, 2}, {2, 1}}) {
            load(pair[0], pair[1]);
            assertThat(scorer.score(one, other)).isCloseTo(same, within(1e-9));
            assertThat(evidence(scorer)).isEqualTo(evidence);
        }
        load(4, 5);
        double apart = scorer.score(one, other);
        assertThat(apart).isNegative();
        load(0, 3);
        double best = scorer.score(one, other);
        assertThat(best).isGreaterThanOrEqualTo(apart).isNegative();
        assertThat(evidence(scorer).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(best, within(1e-9));
    }

    private void addSpellings(String name, String... others) {
        PersonName spelled = PersonName.of(name);
        for (String spelling : others) {
            spelled = spelled.with(NameSpelling.of(spelling));
        }
        SignatoryId id = SignatoryId.of("s" + store.table().size());
        new StoreBuilder(store, new Workers(1))
                .addAll(List.of(Signatory.builder(id, spelled).build()));
    }

    private void add(String name, String email, String phone) {
        Signatory signatory = People.of("s" + store.table().size(), name, "", email, phone, "");
        new StoreBuilder(store, new Workers(1)).addAll(List.of(signatory));
    }

    private void load(int left, int right) {
        one.load(store.table(), left);
        other.load(store.table(), right);
    }

    private int word(int record, int index) {
        RecordTable table = store.table();
        return table.word(table.firstWord(table.firstForm(record)) + index);
    }

    private WordStatistics statistics() {
        WordStatistics statistics = new WordStatistics(store, new WordKeys(store.vocabulary()));
        statistics.count(store.table());
        statistics.finish(new Workers(1), new WordDistances(store, cache));
        return statistics;
    }

    private RecordScorer scorer(int records) {
        NameScorer names = new NameScorer(statistics(), new WordDistances(store, cache), WEIGHTS);
        return new RecordScorer(names, new FieldScorer(store, WEIGHTS), WEIGHTS, records);
    }

    private static Map<EvidenceKind, Double> evidence(RecordScorer scorer) {
        return scorer.evidence(0).stream().collect(Collectors.toMap(Evidence::kind, Evidence::bits));
    }
}
