package io.github.unityinitiative.dedup.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.internal.collection.Hashing;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordStoreTest {

    private final RecordStore store = new RecordStore(NameComparator.standard());
    private final RecordReader reader = new RecordReader(NameParser.standard());

    @Test
    void aRecordIsItsWordsAndValues() {
        store.add(read("a", "سالم كاظم", "a@example.org", "07701234567", "basra"));
        RecordTable table = store.table();
        int form = table.firstForm(0);
        assertThat(store.vocabulary().folded(table.word(table.firstWord(form)))).isEqualTo("سالم");
        assertThat(store.wordHash(table.word(table.firstWord(form)))).isEqualTo(Hashing.text("سالم"));
        assertThat(store.wordShape(table.word(table.firstWord(form)))).isEqualTo(WordShape.of("SLM", "سالم"));
        assertThat(table.phone(0)).isEqualTo(7701234567L);
        assertThat(store.valueHash(Field.CITY, table.value(Field.CITY, 0))).isEqualTo(Hashing.text("basra"));
        assertThat(store.dictionary(Field.CITY).count(0)).isOne();
    }

    @Test
    void eightPartsOfANameAreCompared() {
        store.add(read("a", "سالم كاظم جبار حسن ناصر عباس هاتف ازاد شيركو زيد", "", "", ""));
        RecordView view = new RecordView();
        view.load(store.table(), 0);
        assertThat(view.copyWords(view.firstForm(), new int[RecordStore.MOST_PARTS]))
                .isEqualTo(8);
        store.view(read("b", "سالم كاظم جبار حسن ناصر عباس هاتف ازاد شيركو زيد", "", "", ""), view);
        assertThat(view.copyWords(view.firstForm(), new int[RecordStore.MOST_PARTS]))
                .isEqualTo(8);
    }

    @Test
    void theOrderIsThatOfIdsAndThenOfWhatTheyState() {
        List<FoldedRecord> records = List.of(
                read("b", "سالم كاظم", "", "", ""),
                read("a", "سالم كاظم", "", "", ""),
                read("a", "كاظم سالم", "", "", ""),
                read("a", "سالم كاظم", "a@example.org", "", ""),
                read("a", "سالم كاظم", "", "07701234567", ""),
                read("a", "—", "", "", "basra"));
        List<String> expected = sorted(records);
        assertThat(expected.get(5)).startsWith("b");
        for (int seed = 0; seed < 8; seed++) {
            List<FoldedRecord> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(sorted(shuffled)).isEqualTo(expected);
        }
    }

    private static List<String> sorted(List<FoldedRecord> records) {
        RecordStore sorted = new RecordStore(NameComparator.standard());
        records.forEach(sorted::add);
        int[] order = sorted.byId();
        sorted.arrange(order);
        List<String> texts = new ArrayList<>();
        for (int record = 0; record < order.length; record++) {
            FoldedRecord given = records.get(order[record]);
            assertThat(sorted.table().id(record)).isEqualTo(given.id());
            assertThat(sorted.table().phone(record)).isEqualTo(given.phone());
            texts.add(
                    given.id() + "|" + given.names().size() + given.city() + given.phone() + given.value(Field.EMAIL));
        }
        return texts;
    }

    @Test
    void whatIsErasedIsForgottenAndItsWordsAreNobodys() {
        store.add(read("a", "سالم كاظم", "a@example.org", "07701234567", "basra"));
        store.add(read("b", "سالم كاظم", "b@example.org", "", "basra"));
        store.erase(0);
        assertThat(store.table().phone(0)).isZero();
        assertThat(store.table().id(0)).isNotEqualTo(SignatoryId.of("a"));
        assertThat(store.dictionary(Field.EMAIL).find("a@example.org")).isEqualTo(ValueDictionary.UNKNOWN);
        assertThat(store.dictionary(Field.CITY).find("basra")).isZero();
        assertThat(store.table().value(Field.CITY, 0)).isEqualTo(ValueDictionary.UNSTATED);
    }

    @Test
    void whatIsAskedAboutIsNotFiled() {
        store.add(read("a", "سالم كاظم", "a@example.org", "", "basra"));
        FoldedRecord asked = read("b", "سالم جبار", "b@example.org", "07701234567", "basra");
        assertThat(store.knowsWords(asked)).isFalse();
        RecordView view = new RecordView();
        store.view(asked, view);
        assertThat(view.hasOneForm()).isTrue();
        assertThat(view.firstWord()).isEqualTo(view.lastWord());
        assertThat(view.value(Field.EMAIL)).isEqualTo(ValueDictionary.UNKNOWN);
        assertThat(view.value(Field.CITY)).isZero();
        assertThat(view.value(Field.SIGNED_ON)).isEqualTo(ValueDictionary.UNSTATED);
        assertThat(view.phone()).isEqualTo(7701234567L);
        assertThat(store.table().size()).isOne();

        store.learnWords(asked);
        assertThat(store.knowsWords(asked)).isTrue();
        store.view(asked, view);
        assertThat(store.vocabulary().folded(view.lastWord())).isEqualTo("جبار");
        assertThat(store.wordHash(view.lastWord())).isEqualTo(Hashing.text("جبار"));
    }

    @Test
    void aSpellingOfWhichNoWordIsKnownIsNotLookedAt() {
        store.add(read("a", "سالم كاظم", "", "", ""));
        Signatory twoSpellings = Signatory.builder(
                        SignatoryId.of("b"), PersonName.of("سالم").with(NameSpelling.of("Zyx Wvu")))
                .build();
        RecordView view = new RecordView();
        store.view(reader.read(twoSpellings), view);
        assertThat(view.hasOneForm()).isTrue();
    }

    private FoldedRecord read(String id, String name, String email, String phone, String city) {
        return reader.read(Signatory.builder(SignatoryId.of(id), PersonName.of(name))
                .contact(new Contact(email.isEmpty() ? null : email, phone.isEmpty() ? null : phone))
                .residence(city.isEmpty() ? Residence.unstated() : new Residence(null, null, city))
                .build());
    }
}
