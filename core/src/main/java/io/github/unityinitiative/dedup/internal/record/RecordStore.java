package io.github.unityinitiative.dedup.internal.record;

import io.github.unityinitiative.dedup.internal.collection.Hashing;
import io.github.unityinitiative.dedup.internal.collection.LongList;
import io.github.unityinitiative.name.CompiledName;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameVocabulary;
import io.github.unityinitiative.name.ParsedName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The records of a list with the dictionaries that number their words and values. */
public final class RecordStore {

    /** More parts than any name has; what comes after is not compared. */
    public static final int MOST_PARTS = 8;

    private static final int RARE_LETTER = 0xFF;

    private static final Field[] FIELDS = Field.values();

    private RecordTable table = new RecordTable();
    private final NameVocabulary vocabulary;
    private final LongList wordHashes = new LongList();
    private final LongList wordShapes = new LongList();
    private final Map<Field, ValueDictionary> dictionaries = new EnumMap<>(Field.class);

    public RecordStore(NameComparator names) {
        vocabulary = names.vocabulary();
        for (Field field : FIELDS) {
            dictionaries.put(field, new ValueDictionary());
        }
    }

    public void add(FoldedRecord folded) {
        RecordTable one = new RecordTable();
        number(folded, one);
        addAll(one);
    }

    /** Numbers the words and values of a record and appends it to a table; for many threads, each with a table. */
    void number(FoldedRecord folded, RecordTable target) {
        int[] values = new int[FIELDS.length];
        for (Field field : FIELDS) {
            values[field.index()] = dictionary(field).number(folded.value(field));
        }
        target.addValues(values, folded.phone());
        for (ParsedName name : folded.names()) {
            target.addForm(numbers(name));
        }
        target.addRecord(folded.id());
    }

    /** Adds records that were numbered. */
    void addAll(RecordTable numbered) {
        table.addAll(numbered);
        for (Field field : FIELDS) {
            ValueDictionary dictionary = dictionary(field);
            for (int record = 0; record < numbered.size(); record++) {
                dictionary.addOne(numbered.value(field, record));
            }
        }
        prepareWords();
    }

    /** Overwrites a record and forgets the values that only it had. Single words of names stay, and are nobody's. */
    public void erase(int record) {
        for (Field field : FIELDS) {
            dictionary(field).removeOne(table.value(field, record));
        }
        table.erase(record);
    }

    private int[] numbers(ParsedName name) {
        CompiledName compiled = vocabulary.compile(name);
        int[] numbers = new int[Math.min(compiled.size(), MOST_PARTS)];
        Arrays.setAll(numbers, compiled::word);
        return numbers;
    }

    private void prepareWords() {
        for (int word = wordHashes.size(); word < vocabulary.size(); word++) {
            String folded = vocabulary.folded(word);
            wordHashes.add(Hashing.text(folded));
            wordShapes.add(WordShape.of(vocabulary.keys(word).get(0), folded));
        }
    }

    /** A hash of a word that does not depend on the order in which words were met. */
    public long wordHash(int word) {
        return wordHashes.get(word);
    }

    /** Takes in the words of a name that is asked about but not filed. */
    public void learnWords(FoldedRecord folded) {
        folded.names().forEach(vocabulary::compile);
        prepareWords();
    }

    public boolean knowsWords(FoldedRecord folded) {
        return folded.names().stream()
                .flatMap(name -> name.parts().stream())
                .allMatch(part -> vocabulary.find(part.folded()) >= 0);
    }

    /** Loads a record that is asked about but not filed; words that were never met are left out. */
    public void view(FoldedRecord folded, RecordView view) {
        RecordTable asked = new RecordTable();
        int[] found = new int[FIELDS.length];
        for (Field field : FIELDS) {
            found[field.index()] = dictionary(field).find(folded.value(field));
        }
        asked.addValues(found, folded.phone());
        for (ParsedName name : folded.names()) {
            int[] known = name.parts().stream()
                    .mapToInt(part -> vocabulary.find(part.folded()))
                    .filter(number -> number >= 0)
                    .limit(MOST_PARTS)
                    .toArray();
            if (known.length > 0) {
                asked.addForm(known);
            }
        }
        asked.addRecord(folded.id());
        view.load(asked, 0);
    }

    /** The {@link WordShape} of a word. */
    public long wordShape(int word) {
        return wordShapes.get(word);
    }

    /** A hash of a value that does not depend on the order in which values were met. */
    public long valueHash(Field field, int value) {
        return dictionary(field).hash(value);
    }

    /** The records in an order that does not depend on the order in which they came: of their ids. */
    public int[] byId() {
        long[] beginnings = new long[table.size()];
        Arrays.setAll(beginnings, record -> beginning(table.id(record).value()));
        Comparator<Integer> order = Comparator.<Integer>comparingLong(record -> beginnings[record])
                .thenComparing(table::id)
                .thenComparingLong(this::contentHash);
        Integer[] records = IntStream.range(0, table.size()).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(records, order);
        return Stream.of(records).mapToInt(Integer::intValue).toArray();
    }

    /** The first letters of a text as a number that orders as texts do, as far as it tells. */
    private static long beginning(String text) {
        long beginning = 0;
        boolean rare = false;
        for (int i = 0; i < Long.BYTES; i++) {
            rare |= i < text.length() && text.charAt(i) >= RARE_LETTER;
            beginning = beginning << Byte.SIZE | (rare ? RARE_LETTER : i < text.length() ? text.charAt(i) : 0);
        }
        return beginning + Long.MIN_VALUE;
    }

    /** Puts the records in an order, of their numbers so far. */
    public void arrange(int[] order) {
        table = table.inOrder(order);
    }

    /** Tells records apart that have one id. */
    private long contentHash(int record) {
        long hash = table.phone(record);
        int form = table.firstForm(record);
        if (form < table.endForm(record)) {
            for (int at = table.firstWord(form); at < table.endWord(form); at++) {
                hash = Hashing.combine(hash, wordHash(table.word(at)));
            }
        }
        for (Field field : FIELDS) {
            int value = table.value(field, record);
            hash = Hashing.combine(hash, value == ValueDictionary.UNSTATED ? 0 : valueHash(field, value));
        }
        return hash;
    }

    public RecordTable table() {
        return table;
    }

    public NameVocabulary vocabulary() {
        return vocabulary;
    }

    public ValueDictionary dictionary(Field field) {
        ValueDictionary dictionary = dictionaries.get(field);
        if (dictionary == null) {
            throw new IllegalStateException("no dictionary");
        }
        return dictionary;
    }
}
