package io.github.unityinitiative.i18n.name;

import io.github.unityinitiative.text.TextFolding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Common parts of names in the spellings of five languages. Immutable and thread-safe. */
final class NameParts {

    private final Map<String, List<String>> rows = new HashMap<>();

    private NameParts(List<List<String>> table) {
        for (List<String> row : table) {
            row.forEach(spelling -> rows.putIfAbsent(TextFolding.fold(spelling), row));
        }
    }

    static NameParts read() {
        return new NameParts(TableLines.read("parts.tsv"));
    }

    Optional<String> find(String part, Spelling spelling) {
        return Optional.ofNullable(rows.get(TextFolding.fold(part))).map(row -> row.get(spelling.partColumn()));
    }
}
