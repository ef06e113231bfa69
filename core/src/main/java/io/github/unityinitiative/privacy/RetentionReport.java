package io.github.unityinitiative.privacy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a retention would do, in numbers.
 *
 * @param counts how many signatures each action is for; every action is present
 * @param undated how many signatures have no day, so that they are taken to be as old as the letter
 */
public record RetentionReport(Map<RetentionAction, Long> counts, long undated) {

    /**
     * Creates a report; the map is copied.
     *
     * @throws NullPointerException if {@code counts} is null
     */
    public RetentionReport {
        Map<RetentionAction, Long> all = new EnumMap<>(RetentionAction.class);
        for (RetentionAction action : RetentionAction.values()) {
            all.put(action, counts.getOrDefault(action, 0L));
        }
        counts = Collections.unmodifiableMap(all);
    }
}
