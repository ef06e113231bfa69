package io.github.unityinitiative.dedup.internal.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.People;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlancesTest {

    private final RecordStore store = new RecordStore(NameComparator.standard());

    @Test
    void givenNamesThatSoundAlikeMayBeOnePersons() {
        assertThat(mayBeSame("سالم كاظم", "", "", "Salim Jabbar", "", "")).isTrue();
        assertThat(mayBeSame("سالم كاظم", "", "", "جبار كاظم", "", "")).isFalse();
    }

    @Test
    void theLastNameMayComeFirst() {
        assertThat(mayBeSame("سالم الكعبي", "", "", "كعبي سالم", "", "")).isTrue();
        assertThat(mayBeSame("كعبي سالم", "", "", "سالم الكعبي", "", "")).isTrue();
    }

    @Test
    void whoSharesAMailboxOrAPhoneIsLookedAt() {
        assertThat(mayBeSame("سالم كاظم", "a@example.org", "", "جبار ازاد", "a@example.org", ""))
                .isTrue();
        assertThat(mayBeSame("سالم كاظم", "", "07701234567", "جبار ازاد", "", "+964 770 123 4567"))
                .isTrue();
        assertThat(mayBeSame("سالم كاظم", "a@example.org", "07701234567", "جبار ازاد", "b@example.org", "07707654321"))
                .isFalse();
    }

    /** Eight people, of whom each is alike one other. */
    @Test
    void everyRecordHasALookOfItsOwn() {
        List<Signatory> list = List.of(
                People.of("0", "سالم كاظم", "", "", "", ""),
                People.of("1", "شيركو دلشاد", "", "a@example.org", "", ""),
                People.of("2", "جبار الكعبي", "", "", "07701234567", ""),
                People.of("3", "مصطفى نبيل", "", "", "", ""),
                People.of("4", "Mustafa Qadir", "", "", "", ""),
                People.of("5", "هاتف سعيد", "", "a@example.org", "", ""),
                People.of("6", "كعبي رعد", "", "", "07701234567", ""),
                People.of("7", "كاظم سالم", "", "", "07700000000", ""));
        new StoreBuilder(store, new Workers(1)).addAll(list);
        WordDistances distances = new WordDistances(store, ComparisonCache.holding(64));
        Glances glances = new Glances(store);
        for (int one = 0; one < 8; one++) {
            for (int other = one + 1; other < 8; other++) {
                boolean alike = List.of(7, 5, 6, 4).indexOf(other) == one;
                assertThat(glances.mayBeSame(one, other, distances)).isEqualTo(alike);
                assertThat(glances.mayBeSame(other, one, distances)).isEqualTo(alike);
            }
        }
    }

    @Test
    void whoSignsWithTwoSpellingsIsLookedAt() {
        Signatory two = Signatory.builder(
                        SignatoryId.of("a"), PersonName.of("سالم كاظم").with(NameSpelling.of("Salim Kadhim")))
                .build();
        new StoreBuilder(store, new Workers(1)).addAll(List.of(two, People.of("b", "جبار حسن", "", "", "", "")));
        WordDistances distances = new WordDistances(store, ComparisonCache.holding(64));
        assertThat(new Glances(store).mayBeSame(0, 1, distances)).isTrue();
        assertThat(new Glances(store).mayBeSame(1, 0, distances)).isTrue();
    }

    private boolean mayBeSame(
            String name, String email, String phone, String otherName, String otherEmail, String otherPhone) {
        int first = store.table().size();
        new StoreBuilder(store, new Workers(1))
                .addAll(List.of(
                        People.of("a", name, "", email, phone, ""),
                        People.of("b", otherName, "", otherEmail, otherPhone, "")));
        WordDistances distances = new WordDistances(store, ComparisonCache.holding(64));
        return new Glances(store).mayBeSame(first, first + 1, distances);
    }
}
