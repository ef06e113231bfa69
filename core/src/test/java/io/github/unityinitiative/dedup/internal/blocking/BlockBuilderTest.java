package io.github.unityinitiative.dedup.internal.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.People;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.signatory.Signatory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockBuilderTest {

    private final List<Signatory> list = new ArrayList<>();

    @Test
    void whoSharesSomethingRareSharesABlock() {
        add("سالم كريم", "", "a@example.org");
        add("جبار حسن", "", "a@example.org");
        add("سالم حسن", "", "");
        add("شيركو دلشاد", "بغداد", "");
        add("هاتف نبيل", "بغداد", "");
        Blocks blocks = build(10, 1).build();
        assertThat(blocks.shared(0, 1)).isOne();
        assertThat(blocks.shared(0, 2)).isOne();
        assertThat(blocks.shared(1, 2)).isOne();
        assertThat(blocks.shared(3, 4)).isZero();
        assertThat(blocks.shared(0, 3)).isZero();
        assertThat(blocks.size()).isEqualTo(3);
    }

    @Test
    void whatIsSharedByTooManyIsDividedByWhatElseTheyShare() {
        for (int number = 0; number < 6; number++) {
            add("سالم كريم", number < 3 ? "بغداد" : number < 5 ? "كركوك" : "", "");
        }
        BlockBuilder builder = build(4, 1);
        Blocks blocks = builder.build();
        assertThat(builder.divided()).isPositive();
        assertThat(blocks.shared(0, 2)).isPositive();
        assertThat(blocks.shared(3, 4)).isPositive();
        assertThat(blocks.shared(0, 3) + blocks.shared(2, 5)).isLessThan(blocks.shared(0, 1));
        for (int block = 0; block < blocks.size(); block++) {
            assertThat(blocks.endMember(block) - blocks.firstMember(block)).isBetween(2, 4);
        }
    }

    @Test
    void nothingIsDividedThatIsSmallEnough() {
        add("سالم كريم", "", "");
        add("سالم كريم", "", "");
        BlockBuilder builder = build(2, 1);
        assertThat(builder.build().shared(0, 1)).isEqualTo(2 + 1 + 1);
        assertThat(builder.divided()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void recordsFarApartMeetWhateverTheNumberOfThreads(int threads) {
        list.addAll(People.random(3_000, 9));
        add("شيركو دلشاد", "", "sherko@example.org");
        list.add(5, People.of("first", "Zyx Wvu", "", "sherko@example.org", "", ""));
        Blocks blocks = build(20, threads).build();
        assertThat(blocks.shared(5, list.size() - 1)).isOne();
        Blocks alone = build(20, 1).build();
        assertThat(blocks.size()).isEqualTo(alone.size());
        for (int record = 0; record < list.size(); record += 7) {
            assertThat(blocks.shared(record, (record * 31 + 5) % list.size()))
                    .isEqualTo(alone.shared(record, (record * 31 + 5) % list.size()));
        }
    }

    private void add(String name, String province, String email) {
        list.add(People.of("s" + list.size(), name, province, email, "", ""));
    }

    private BlockBuilder build(int largest, int threads) {
        Workers workers = new Workers(threads);
        RecordStore store = new RecordStore(NameComparator.standard());
        new StoreBuilder(store, workers).addAll(list);
        return new BlockBuilder(store, new WordKeys(store.vocabulary()), largest, workers);
    }
}
