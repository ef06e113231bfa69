package io.github.unityinitiative.name;

import io.github.unityinitiative.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells by letters alone how much likelier two words are spellings of one name than words that met by chance, within
 * and across scripts. Learned; the tables are {@code spellings.tsv}. Immutable and thread-safe.
 */
final class SpellingModel {
    private static final String RESOURCE = "spellings.tsv";

    private final SpellingTable arabicArabic;
    private final SpellingTable arabicLatin;
    private final SpellingTable latinLatin;

    private SpellingModel(Map<String, List<List<String>>> rows) {
        arabicArabic = new SpellingTable(rows.getOrDefault("Arab-Arab", List.of()));
        arabicLatin = new SpellingTable(rows.getOrDefault("Arab-Latn", List.of()));
        latinLatin = new SpellingTable(rows.getOrDefault("Latn-Latn", List.of()));
    }

    /** The bundled model, always the same one. */
    static SpellingModel bundled() {
        return Bundled.MODEL;
    }

    /** Makes a model from rows of table name, left piece, right piece, bits. */
    static SpellingModel of(List<List<String>> table) {
        Map<String, List<List<String>>> rows = new HashMap<>();
        for (List<String> row : table) {
            rows.computeIfAbsent(row.get(0), absent -> new ArrayList<>()).add(row.subList(1, row.size()));
        }
        return new SpellingModel(rows);
    }

    SpelledWord spell(String folded) {
        boolean arabic = Scripts.of(folded) == Script.ARABIC;
        return arabic
                ? new SpelledWord(
                        folded, true, arabicArabic.left(folded), arabicArabic.right(folded), arabicLatin.left(folded))
                : new SpelledWord(
                        folded, false, latinLatin.left(folded), latinLatin.right(folded), arabicLatin.right(folded));
    }

    /** The log-likelihood ratio in bits of one name against chance, by letters alone; symmetric. */
    double bits(SpelledWord a, SpelledWord b) {
        if (a.isArabic() != b.isArabic()) {
            SpelledWord arabic = a.isArabic() ? a : b;
            SpelledWord latin = a.isArabic() ? b : a;
            return ratio(arabicLatin, arabic.otherScript(), latin.otherScript());
        }
        SpellingTable table = a.isArabic() ? arabicArabic : latinLatin;
        boolean ordered = a.compareTo(b) <= 0;
        return ordered ? ratio(table, a.left(), b.right()) : ratio(table, b.left(), a.right());
    }

    /** What to expect of {@link #bits} if both words are spellings of one name. */
    double expectedBits(SpelledWord a, SpelledWord b) {
        if (a.isArabic() != b.isArabic()) {
            return (a.otherScript().expectedRatio() + b.otherScript().expectedRatio()) / 2;
        }
        return (a.left().expectedRatio() + b.left().expectedRatio()) / 2;
    }

    private static double ratio(SpellingTable table, Pieces left, Pieces right) {
        return table.jointBits(left, right) - left.bits() - right.bits();
    }

    /** Read once, when asked for. */
    private static final class Bundled {
        private static final SpellingModel MODEL = of(TableResource.rows(RESOURCE));
    }
}
