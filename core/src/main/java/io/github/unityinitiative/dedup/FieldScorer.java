package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.ValueDictionary;

/** Weighs everything but names. Thread-safe once the list is complete. */
final class FieldScorer {

    private final ContactScorer contacts;
    private final ProfessionScorer professions;
    private final double sameDay;
    private final double otherDay;
    private final ValueScorer[] values = new ValueScorer[Field.values().length];

    FieldScorer(RecordStore store, Weights weights) {
        contacts =
                new ContactScorer(store.dictionary(Field.EMAIL), store.table().size(), weights);
        sameDay = weights.of(Weight.SAME_DAY);
        otherDay = weights.of(Weight.OTHER_DAY);
        add(Field.RESIDENCE, store, weights.of(Weight.SAME_RESIDENCE), weights.of(Weight.OTHER_RESIDENCE));
        add(Field.CITY, store, weights.of(Weight.SAME_CITY), weights.of(Weight.OTHER_CITY));
        professions = new ProfessionScorer(store, weights);
        add(Field.AFFILIATION, store, weights.of(Weight.SAME_AFFILIATION), weights.of(Weight.OTHER_AFFILIATION));
    }

    private void add(Field field, RecordStore store, double same, double different) {
        values[field.index()] = new ValueScorer(field, store.dictionary(field), same, different);
    }

    double bits(EvidenceKind kind, RecordView one, RecordView other) {
        return switch (kind) {
            case EMAIL -> contacts.email(one, other);
            case PHONE -> contacts.phone(one, other);
            case RESIDENCE -> scorer(Field.RESIDENCE).bits(one, other);
            case CITY -> scorer(Field.CITY).bits(one, other);
            case PROFESSION -> professions.bits(one, other);
            case AFFILIATION -> scorer(Field.AFFILIATION).bits(one, other);
            case SIGNED_ON -> day(one, other);
            default -> 0;
        };
    }

    Level level(EvidenceKind kind, RecordView one, RecordView other) {
        return switch (kind) {
            case EMAIL -> contacts.emailLevel(one, other);
            case PHONE -> contacts.phoneLevel(one, other);
            case RESIDENCE -> scorer(Field.RESIDENCE).level(one, other);
            case CITY -> scorer(Field.CITY).level(one, other);
            case PROFESSION -> professions.level(one, other);
            case AFFILIATION -> scorer(Field.AFFILIATION).level(one, other);
            case SIGNED_ON -> dayLevel(one, other);
            default -> Level.UNSTATED;
        };
    }

    private ValueScorer scorer(Field field) {
        return values[field.index()];
    }

    private double day(RecordView one, RecordView other) {
        return switch (dayLevel(one, other)) {
            case SAME -> sameDay;
            case OTHER -> otherDay;
            default -> 0;
        };
    }

    private static Level dayLevel(RecordView one, RecordView other) {
        int left = one.value(Field.SIGNED_ON);
        int right = other.value(Field.SIGNED_ON);
        if (left == ValueDictionary.UNSTATED || right == ValueDictionary.UNSTATED) {
            return Level.UNSTATED;
        }
        return left == right ? Level.SAME : Level.OTHER;
    }
}
