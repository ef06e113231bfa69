package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordView;
import java.util.EnumMap;
import java.util.Map;

/** How often each field of pairs compares at each level. Pairs may count in part. Not thread-safe. */
final class LevelCounts {

    private final Map<ComparedField, Map<Level, Double>> counts = new EnumMap<>(ComparedField.class);

    void add(FieldScorer fields, RecordView one, RecordView other, double share) {
        for (ComparedField field : ComparedField.values()) {
            counts.computeIfAbsent(field, absent -> new EnumMap<>(Level.class))
                    .merge(fields.level(field.kind(), one, other), share, Double::sum);
        }
    }

    double of(ComparedField field, Level level) {
        return counts.getOrDefault(field, Map.of()).getOrDefault(level, 0.0);
    }

    /** In how much of the pairs both state a field. */
    double stated(ComparedField field) {
        double stated = 0;
        for (Level level : field.levels()) {
            stated += of(field, level);
        }
        return stated;
    }
}
