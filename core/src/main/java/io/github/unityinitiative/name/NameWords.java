package io.github.unityinitiative.name;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code name-words.tsv} by kind. Immutable. */
final class NameWords {
    private static final String RESOURCE = "name-words.tsv";

    private final Map<String, Set<NameWord>> kinds = new HashMap<>();

    private NameWords() {}

    static NameWords bundled() {
        NameWords bundled = new NameWords();
        for (List<String> row : TableResource.rows(RESOURCE)) {
            NameWord kind = NameWord.valueOf(row.get(0).replace('-', '_').toUpperCase(Locale.ROOT));
            for (String word : List.of(row.get(1).split(" "))) {
                bundled.kinds
                        .computeIfAbsent(word, absent -> EnumSet.noneOf(NameWord.class))
                        .add(kind);
            }
        }
        return bundled;
    }

    boolean is(NameWord kind, String folded) {
        return kinds(folded).contains(kind);
    }

    /** What a word does; empty for most. */
    Set<NameWord> kinds(String folded) {
        return kinds.getOrDefault(folded, Set.of());
    }
}
