package io.github.unityinitiative.dedup.internal.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.People;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.signatory.Signatory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What records share by which they are found: attributes for blocks, keys of an index. */
class KeysTest {

    private static final String NAME = "سالم كريم الكعبي";

    private final RecordStore store = new RecordStore(NameComparator.standard());

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "سالم كاظم الكعبي, سالم كاظم الكعبي, true",
        "سالم كاظم الكعبي, Salim Kadhim Al-Kaabi, true",
        "سالم كاظم الكعبي, كاظم سالم, true",
        "سالم كاظم الكعبي, سالم جبار, false",
        "سالم, سالم, true",
        "سالم, سالم كاظم, false"
    })
    void anIndexFindsWhoSharesTwoPartsOfANameOrOneThatIsAll(String one, String other, boolean found) {
        assertThat(sharesKey(person(one, "", "", ""), person(other, "", "", "")))
                .isEqualTo(found);
    }

    @Test
    void anIndexFindsWhoSharesAMailboxOrAPhone() {
        assertThat(sharesKey(person("سالم", "a@example.org", "", ""), person("جبار", "a@example.org", "", "")))
                .isTrue();
        assertThat(sharesKey(person("سالم", "", "07701234567", ""), person("جبار", "", "07701234567", "")))
                .isTrue();
        assertThat(sharesKey(person("سالم", "a@example.org", "", ""), person("جبار", "b@example.org", "", "")))
                .isFalse();
        assertThat(sharesKey(person("سالم", "", "", "بغداد"), person("جبار", "", "", "بغداد")))
                .isFalse();
    }

    /** Two contacts, three pairs, and the two with the given name by the third part, and by residence and profession. */
    @Test
    void anIndexFilesARecordUnderEachKeyOnce() {
        Signatory everything = People.of("s", NAME, "بغداد", "a@example.org", "07701234567", "journalist");
        assertThat(indexKeys(everything)).hasSize(2 + 3 + 1 + 4).doesNotHaveDuplicates();
        assertThat(indexKeys(person(NAME, "", "", ""))).hasSize(3 + 1);
        assertThat(indexKeys(person("سالم", "", "", "بغداد"))).hasSize(1);
    }

    @Test
    void attributesThatMayStartABlockComeFirst() {
        RecordAttributes attributes =
                attributes(People.of("s", NAME, "بغداد", "a@example.org", "07701234567", "journalist"));
        // A mailbox, a phone, a key of each word, the name and its sound; residence, profession and its category.
        assertThat(attributes.starters()).isEqualTo(2 + 3 + 2);
        assertThat(attributes.size()).isEqualTo(7 + 3);
        assertThat(hashes(attributes)).doesNotHaveDuplicates();
    }

    @Test
    void anAttributeOfTwoRecordsIsTheSame() {
        Set<Long> one = new HashSet<>(hashes(attributes(person(NAME, "a@example.org", "", "بغداد"))));
        Set<Long> other =
                new HashSet<>(hashes(attributes(person("Salim Karim Al-Kaabi", "a@example.org", "", "بغداد"))));
        one.retainAll(other);
        // All but the name as it is spelled.
        assertThat(one).hasSize(1 + 3 + 1 + 1);
    }

    @Test
    void aWordThatIsThereTwiceIsTwoAttributes() {
        RecordAttributes attributes = attributes(person("سالم سالم سالم", "", "", ""));
        assertThat(attributes.starters()).isEqualTo(3 + 2);
        assertThat(hashes(attributes)).doesNotHaveDuplicates();
    }

    @Test
    void allKeysOfAWordAreOneGroup() {
        RecordAttributes attributes = attributes(person("ثذ كريم", "", "", ""));
        assertThat(attributes.starters()).isGreaterThan(2 + 2);
        assertThat(attributes.endOfGroup(0)).isEqualTo(attributes.starters() - 3);
        assertThat(attributes.endOfGroup(1)).isEqualTo(attributes.endOfGroup(0));
        assertThat(attributes.endOfGroup(attributes.endOfGroup(0))).isEqualTo(attributes.endOfGroup(0) + 1);
    }

    @Test
    void whatIsBeyondTheMostIsLeftOut() {
        String name = String.join(
                " ",
                IntStream.range(0, 8)
                        .mapToObj(part -> "ثذثذ" + "بتجدرسفق".charAt(part))
                        .toList());
        Signatory many = People.of("s", name + " / " + name, "بغداد", "a@example.org", "07701234567", "journalist");
        assertThat(attributes(many).size()).isLessThanOrEqualTo(RecordAttributes.MOST);
    }

    @Test
    void aKeyKnowsItsWords() {
        attributes(person("سالم كاظم", "", "", ""));
        WordKeys keys = new WordKeys(store.vocabulary());
        int size = keys.size();
        int key = keys.of(0)[0];
        assertThat(keys.words(key).toArray()).containsExactly(0);
        attributes(person("Salim", "", "", ""));
        keys.extend();
        assertThat(keys.size()).isEqualTo(size);
        assertThat(keys.of(2)).containsExactly(keys.of(0));
        assertThat(keys.words(key).toArray()).containsExactly(0, 2);
        assertThat(keys.append(1, 0)).isEqualTo(keys.append(1, 2)).isNotEqualTo(keys.append(1, 1));
    }

    private static Signatory person(String name, String email, String phone, String province) {
        return People.of("s", name, province, email, phone, "");
    }

    private boolean sharesKey(Signatory one, Signatory other) {
        Set<Long> keys = new HashSet<>(indexKeys(one));
        keys.retainAll(indexKeys(other));
        return !keys.isEmpty();
    }

    private List<Long> indexKeys(Signatory signatory) {
        List<Long> keys = new ArrayList<>();
        int record = add(signatory);
        RecordView view = new RecordView();
        view.load(store.table(), record);
        new IndexKeys(store, new WordKeys(store.vocabulary())).list(view, keys::add);
        return keys;
    }

    private RecordAttributes attributes(Signatory signatory) {
        int record = add(signatory);
        RecordAttributes attributes = new RecordAttributes(store, new WordKeys(store.vocabulary()));
        attributes.load(record);
        return attributes;
    }

    private int add(Signatory signatory) {
        new StoreBuilder(store, new Workers(1)).addAll(List.of(signatory));
        return store.table().size() - 1;
    }

    private static List<Long> hashes(RecordAttributes attributes) {
        return IntStream.range(0, attributes.size()).mapToObj(attributes::hash).toList();
    }
}
