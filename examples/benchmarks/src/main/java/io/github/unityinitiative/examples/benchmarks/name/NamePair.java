package io.github.unityinitiative.examples.benchmarks.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two spellings with the truth about them.
 *
 * @param kind which scripts meet, such as {@code ar-latn}
 * @param same whether they are of one person
 * @param left one spelling
 * @param right the other
 * @param fold which of the {@link #FOLDS} parts of a cross-validation it belongs to, by person
 */
record NamePair(String kind, boolean same, String left, String right, int fold) {
    static final int FOLDS = 5;

    /** The kinds of full-name pairs among the shared data. */
    static final List<String> KINDS = List.of("ar-latn", "ar-ar", "latn-latn", "ckb", "ku");

    static List<NamePair> read(Path directory, String kind) {
        List<NamePair> pairs = new ArrayList<>();
        pairs.addAll(read(directory.resolve("pos_" + kind + ".tsv"), kind, true));
        pairs.addAll(read(directory.resolve("neg_" + kind + ".tsv"), kind, false));
        return pairs;
    }

    static List<NamePair> read(Path file, String kind, boolean same) {
        List<NamePair> pairs = new ArrayList<>();
        for (Map<String, String> row : Table.read(file, "\t")) {
            String entity = row.getOrDefault("entity_id", row.getOrDefault("entity_id_a", ""));
            pairs.add(new NamePair(
                    kind, same, row.getOrDefault("name_a", ""), row.getOrDefault("name_b", ""), fold(entity)));
        }
        return pairs;
    }

    static int fold(String entity) {
        int mixed = entity.hashCode() * 0x9E3779B1;
        return Math.floorMod(mixed ^ (mixed >>> 15), FOLDS);
    }

    @Override
    public String toString() {
        return "NamePair[kind=" + kind + ", same=" + same + "]";
    }
}
