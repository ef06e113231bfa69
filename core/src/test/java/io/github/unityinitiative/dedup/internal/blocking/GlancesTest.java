package io.github.unityinitiative.dedup.internal.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.People;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
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
