package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.ValueDictionary;

/**
 * Weighs professions: by their groups where both belong to one, otherwise by their words. Two professions outside all
 * groups that are called differently may still be one, in another language or a year later; that both are outside says
 * the more, the fewer people are. Thread-safe once the list is complete.
 */
final class ProfessionScorer {

    private static final double GROUPS = 6;

    private final ValueScorer groups;
    private final ValueScorer words;
    private final double outside;

    ProfessionScorer(RecordStore store, Weights weights) {
        double same = weights.of(Weight.SAME_PROFESSION);
        double different = weights.of(Weight.OTHER_PROFESSION);
        ValueDictionary categories = store.dictionary(Field.PROFESSION_CATEGORY);
        ValueDictionary professions = store.dictionary(Field.PROFESSION);
        groups = new ValueScorer(Field.PROFESSION_CATEGORY, categories, same, different);
        words = new ValueScorer(Field.PROFESSION, professions, same, different);
        double share = (professions.stated() - categories.stated() + 1) / (professions.stated() + GROUPS);
        outside = same + weights.of(Weight.NEAR_PROFESSION) - Bits.log2(share);
    }

    Level level(RecordView one, RecordView other) {
        if (hasGroup(one) && hasGroup(other)) {
            return groups.level(one, other);
        }
        Level level = words.level(one, other);
        return level == Level.OTHER && !hasGroup(one) && !hasGroup(other) ? Level.NEAR : level;
    }

    double bits(RecordView one, RecordView other) {
        if (hasGroup(one) && hasGroup(other)) {
            return groups.bits(one, other);
        }
        return level(one, other) == Level.NEAR ? outside : words.bits(one, other);
    }

    private static boolean hasGroup(RecordView record) {
        return record.value(Field.PROFESSION_CATEGORY) != ValueDictionary.UNSTATED;
    }
}
