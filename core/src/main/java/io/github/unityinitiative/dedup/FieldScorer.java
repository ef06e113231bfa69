package io.github.unityinitiative.dedup;

import java.util.EnumMap;
import java.util.Map;

/** Weighs everything but names. Thread-safe once the list is complete. */
final class FieldScorer {

    private final ContactScorer contacts;
    private final Map<Field, ValueScorer> values = new EnumMap<>(Field.class);

    FieldScorer(RecordStore store, Weights weights) {
        contacts =
                new ContactScorer(store.dictionary(Field.EMAIL), store.table().size(), weights);
        add(Field.RESIDENCE, store, weights.of(Weight.SAME_RESIDENCE), weights.of(Weight.OTHER_RESIDENCE));
        add(Field.CITY, store, weights.of(Weight.SAME_CITY), weights.of(Weight.OTHER_CITY));
        double profession = weights.of(Weight.SAME_PROFESSION);
        add(Field.PROFESSION, store, profession, weights.of(Weight.OTHER_PROFESSION));
        add(Field.PROFESSION_CATEGORY, store, profession, weights.of(Weight.OTHER_PROFESSION));
        add(Field.AFFILIATION, store, weights.of(Weight.SAME_AFFILIATION), weights.of(Weight.OTHER_AFFILIATION));
    }

    private void add(Field field, RecordStore store, double same, double different) {
        values.put(field, new ValueScorer(field, store.dictionary(field), same, different));
    }

    double bits(EvidenceKind kind, RecordView one, RecordView other) {
        return switch (kind) {
            case EMAIL -> contacts.email(one, other);
            case PHONE -> contacts.phone(one, other);
            case RESIDENCE -> bits(Field.RESIDENCE, one, other);
            case CITY -> bits(Field.CITY, one, other);
            case PROFESSION -> profession(one, other);
            case AFFILIATION -> bits(Field.AFFILIATION, one, other);
            default -> 0;
        };
    }

    private double bits(Field field, RecordView one, RecordView other) {
        ValueScorer scorer = values.get(field);
        return scorer == null ? 0 : scorer.bits(one, other);
    }

    /** Compares categories where both professions have one, and words otherwise. */
    private double profession(RecordView one, RecordView other) {
        boolean known = one.value(Field.PROFESSION_CATEGORY) != ValueDictionary.UNSTATED
                && other.value(Field.PROFESSION_CATEGORY) != ValueDictionary.UNSTATED;
        return bits(known ? Field.PROFESSION_CATEGORY : Field.PROFESSION, one, other);
    }
}
