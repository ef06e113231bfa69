package io.github.unityinitiative.json;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.internal.csv.CsvMore;
import io.github.unityinitiative.json.internal.csv.FormulaGuard;
import io.github.unityinitiative.json.internal.signatory.Column;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.province.Province;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.ProfessionVocabulary;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.text.LanguageTag;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes signatories with every private field as a table (RFC 4180, UTF-8), one by one.
 *
 * <p>{@link SignatoryReader} reads back exactly what was written; fields that are blank come back unstated. No cell
 * starts like a formula: those that would have an apostrophe before them, which the reader takes off again. Not
 * thread-safe.
 *
 * <pre>{@code
 * CsvWriter csv = CsvWriter.privateCsv(CsvLayout.standard(), out);
 * csv.write(signatory);
 * csv.finish();
 * }</pre>
 */
public final class CsvWriter {

    private final CsvLayout layout;
    private final OutputStream out;
    private final Provinces provinces = Provinces.iraq();
    private final ProfessionVocabulary professions = ProfessionVocabulary.bundled();

    private CsvWriter(CsvLayout layout, OutputStream out) {
        this.layout = layout;
        this.out = out;
    }

    /**
     * Starts a table with its header row.
     *
     * @param layout the columns
     * @param out where to; flushed at the end, never closed
     * @return a writer
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     */
    public static CsvWriter privateCsv(CsvLayout layout, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        CsvWriter writer = new CsvWriter(Objects.requireNonNull(layout, "layout"), out);
        writer.writeRow(layout.columns());
        return writer;
    }

    /**
     * Writes one signatory.
     *
     * @param signatory who signed
     * @throws IOException if the stream fails
     * @throws NullPointerException if {@code signatory} is null
     */
    public void write(Signatory signatory) throws IOException {
        CsvMore more = new CsvMore();
        List<@Nullable String> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(cell(column, signatory, more));
            if (column == Column.NAME) {
                addNames(signatory, cells, more);
            }
        }
        for (String extension : layout.extensions()) {
            cells.add(text(signatory, extension).orElse(null));
        }
        signatory.extensions().asMap().forEach((name, value) -> {
            if (!layout.extensions().contains(name) || text(signatory, name).isEmpty()) {
                more.extension(name, value);
            }
        });
        signatory.provenance().ifPresent(more::provenance);
        cells.add(more.json().orElse(null));
        writeRow(cells);
    }

    /**
     * Ends the table.
     *
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
        out.flush();
    }

    private @Nullable String cell(Column column, Signatory signatory, CsvMore more) {
        return switch (column) {
            case ID -> signatory.id().value();
            case NAME -> name(signatory.name().signed(), more);
            case PROFESSION -> profession(signatory, more);
            case AFFILIATION -> signatory.affiliationOrNull();
            case PROVINCE -> province(signatory, more);
            case COUNTRY -> signatory.residence().countryOrNull();
            case CITY -> signatory.residence().cityOrNull();
            case EMAIL -> signatory.contact().emailOrNull();
            case PHONE -> signatory.contact().phoneOrNull();
            case SIGNED_ON -> signatory.signedOn().map(Object::toString).orElse(null);
            case LANGUAGE -> signatory.language().map(Object::toString).orElse(null);
            case SIGNED_TEXT ->
                signatory
                        .signedText()
                        .map(digest -> digest.language() + ":" + digest.sha256())
                        .orElse(null);
            case STATUS -> Words.of(signatory.status());
            case VISIBILITY -> visibility(signatory, more);
        };
    }

    private static String name(NameSpelling signed, CsvMore more) {
        if (signed.languageOrNull() != null || signed.kind() != SpellingKind.ORIGINAL) {
            more.name(signed);
        }
        return signed.text();
    }

    /** Other spellings have their columns; the whole list is in the last one where columns cannot give it back. */
    private void addNames(Signatory signatory, List<@Nullable String> cells, CsvMore more) {
        List<NameSpelling> others = signatory.name().others();
        List<NameSpelling> shown = new ArrayList<>();
        for (LanguageTag language : layout.nameLanguages()) {
            Optional<NameSpelling> spelling = others.stream()
                    .filter(other -> language.equals(other.languageOrNull()))
                    .findFirst();
            cells.add(spelling.map(NameSpelling::text).orElse(null));
            spelling.ifPresent(shown::add);
        }
        boolean plain = shown.stream().allMatch(other -> other.kind() == SpellingKind.TRANSLITERATION);
        if (!plain || !shown.equals(others)) {
            more.otherNames(others);
        }
    }

    private @Nullable String profession(Signatory signatory, CsvMore more) {
        return signatory
                .profession()
                .map(profession -> {
                    if (!professions.recognise(profession.written()).equals(profession)) {
                        more.profession(profession);
                    }
                    return profession.written();
                })
                .orElse(null);
    }

    private @Nullable String province(Signatory signatory, CsvMore more) {
        return signatory
                .residence()
                .province()
                .map(province -> {
                    if (!provinces.find(province.written()).map(Province::id).equals(province.id())) {
                        more.province(province);
                    }
                    return province.written();
                })
                .orElse(null);
    }

    private static @Nullable String visibility(Signatory signatory, CsvMore more) {
        FieldVisibility visibility = signatory.visibility().orElse(null);
        if (visibility == null) {
            return null;
        }
        if (!visibility.equals(FieldVisibility.all(visibility.name()))) {
            more.visibility(visibility);
            return null;
        }
        return Words.of(visibility.name());
    }

    private static Optional<String> text(Signatory signatory, String extension) {
        return signatory
                .extensions()
                .get(extension)
                .filter(value -> value instanceof ExtensionValue.Text text
                        && !text.value().isEmpty())
                .map(value -> ((ExtensionValue.Text) value).value());
    }

    private void writeRow(List<? extends @Nullable String> cells) throws IOException {
        StringBuilder row = new StringBuilder();
        String separator = "";
        for (String cell : cells) {
            row.append(separator);
            if (cell != null) {
                append(row, FormulaGuard.guard(cell));
            }
            separator = ",";
        }
        row.append("\r\n");
        out.write(row.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder row, String cell) {
        if (needsQuotes(cell)) {
            row.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            row.append(cell);
        }
    }

    private static boolean needsQuotes(String cell) {
        return cell.chars().anyMatch(unit -> unit == ',' || unit == '"' || unit == '\r' || unit == '\n')
                || cell.startsWith(" ")
                || cell.endsWith(" ");
    }
}
