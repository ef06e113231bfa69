package io.github.unityinitiative.name;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code name-words.tsv} by kind. Immutable. */
final class NameWords {
    private static final String RESOURCE = "name-words.tsv";

    private final Map<NameWord, Set<String>> words = new EnumMap<>(NameWord.class);

    private NameWords() {}

    static NameWords bundled() {
        NameWords bundled = new NameWords();
        for (List<String> row : TableResource.rows(RESOURCE)) {
            NameWord kind = NameWord.valueOf(row.get(0).replace('-', '_').toUpperCase(Locale.ROOT));
            bundled.words
                    .computeIfAbsent(kind, absent -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
        return bundled;
    }

    boolean is(NameWord kind, String folded) {
        return words.getOrDefault(kind, Set.of()).contains(folded);
    }
}
