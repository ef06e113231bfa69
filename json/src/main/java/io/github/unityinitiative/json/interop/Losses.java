package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.json.interop.Loss.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Counts what a conversion drops or changes while it runs. Not thread-safe.
 */
public final class Losses {

    /** A field name longer than this may not be one. */
    private static final int LONGEST_FIELD = 100;

    private static final int MOST_FIELDS = 1000;

    private final Map<Loss, Long> counts = new LinkedHashMap<>();

    /** Creates a count of nothing. */
    public Losses() {}

    /**
     * Counts a field for which the target has no place.
     *
     * @param field the name that the source has for it
     * @throws NullPointerException if {@code field} is null
     */
    public void dropped(String field) {
        add(field, Kind.DROPPED);
    }

    /**
     * Counts a field that was changed to fit.
     *
     * @param field the name that the source has for it
     * @throws NullPointerException if {@code field} is null
     */
    public void coerced(String field) {
        add(field, Kind.COERCED);
    }

    /**
     * What was counted so far.
     *
     * @return the report
     */
    public LossReport report() {
        return new LossReport(counts.entrySet().stream()
                .map(entry -> new Loss(entry.getKey().field(), entry.getKey().kind(), entry.getValue()))
                .toList());
    }

    private void add(String field, Kind kind) {
        Objects.requireNonNull(field, "field");
        boolean nameLike = field.length() <= LONGEST_FIELD && counts.size() < MOST_FIELDS;
        counts.merge(new Loss(nameLike ? field : "(other)", kind, 1), 1L, Long::sum);
    }
}
