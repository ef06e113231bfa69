package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.text.LanguageTag;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of columns mean: first by the caller's map, then by our own names, which are found in any letter case
 * and with spaces or hyphens for underscores. A column with any other name is kept as an extension under that name.
 */
public final class ColumnNames {

    /** The last column of a table of ours, which holds what no other column can. */
    public static final String MORE = "_more";

    private static final String NAME_IN = "name@";

    private final Map<String, String> mapped;

    public ColumnNames(Map<String, String> mapped) {
        this.mapped = new LinkedHashMap<>(mapped);
    }

    /** Our name for a column, or the name as it is if it has no meaning for us. */
    public String ours(String header) {
        String stripped = header.strip();
        String name = mapped.getOrDefault(stripped, stripped);
        String folded = name.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        if (Column.ofHeader(folded).isPresent()) {
            return folded;
        }
        return language(name).map(tag -> NAME_IN + tag).orElse(name);
    }

    /** Our name for a member of a JSON object, which is exact in its letter case. */
    String ofMember(String name) {
        return mapped.getOrDefault(name, name);
    }

    /** The language of a column such as {@code name@ar}. */
    static Optional<LanguageTag> language(String name) {
        return name.regionMatches(true, 0, NAME_IN, 0, NAME_IN.length())
                ? LanguageTag.tryParse(name.substring(NAME_IN.length()).strip())
                : Optional.empty();
    }

    public static boolean isName(String ours) {
        return ours.equals(Column.NAME.header()) || ours.startsWith(NAME_IN);
    }

    /** Where the words of a column go, given our name for it. */
    public static CellTarget target(String ours) {
        Optional<Column> column = Column.ofHeader(ours);
        if (column.isPresent()) {
            Column known = column.get();
            return (draft, words) -> draft.set(known, words);
        }
        return language(ours)
                .<CellTarget>map(tag -> (draft, words) -> draft.nameIn(tag, words))
                .orElse((draft, words) -> draft.extension(ours, new ExtensionValue.Text(words)));
    }
}
