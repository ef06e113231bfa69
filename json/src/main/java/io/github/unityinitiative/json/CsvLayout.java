package io.github.unityinitiative.json;

import io.github.unityinitiative.json.internal.signatory.Column;
import io.github.unityinitiative.json.internal.signatory.ColumnNames;
import io.github.unityinitiative.json.internal.signatory.SignatoryMembers;
import io.github.unityinitiative.json.internal.token.JsonOutput;
import io.github.unityinitiative.text.LanguageTag;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * The columns of a table of signatories. Whatever of a signatory has no column of its own stands in the last one,
 * {@code _more}, as a JSON object, so that nothing is lost. Immutable and thread-safe.
 *
 * @param nameLanguages languages of the columns {@code name@…}, in order
 * @param extensions names of the extensions that have a column of their own, in order
 */
public record CsvLayout(List<LanguageTag> nameLanguages, List<String> extensions) {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

    /**
     * Creates a layout; lists are copied.
     *
     * @throws NullPointerException if a list or an element is null
     * @throws IllegalArgumentException if an extension is blank or has the name of another column, or a language or
     *     extension is named twice
     */
    public CsvLayout {
        nameLanguages = List.copyOf(nameLanguages);
        extensions = List.copyOf(extensions);
        if (nameLanguages.stream().distinct().count() < nameLanguages.size()
                || extensions.stream().distinct().count() < extensions.size()) {
            throw new IllegalArgumentException("a column is named twice");
        }
        ColumnNames names = new ColumnNames(Map.of());
        for (String extension : extensions) {
            boolean own = extension.isBlank()
                    || extension.equals(ColumnNames.MORE)
                    || !names.ours(extension).equals(extension)
                    || SignatoryMembers.isReserved(extension);
            if (own) {
                throw new IllegalArgumentException("an extension has the name of another column");
            }
        }
    }

    /**
     * Columns for names in Arabic, Sorani, Kurmanji and English, and none for extensions.
     *
     * @return the layout
     */
    public static CsvLayout standard() {
        return new CsvLayout(
                List.of(LanguageTag.ARABIC, LanguageTag.SORANI, LanguageTag.KURMANJI, LanguageTag.ENGLISH), List.of());
    }

    /**
     * The names of all columns, as in the header row.
     *
     * @return an unmodifiable list in order
     */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            columns.add(column.header());
            if (column == Column.NAME) {
                nameLanguages.forEach(language -> columns.add(column.header() + '@' + language));
            }
        }
        columns.addAll(extensions);
        columns.add(ColumnNames.MORE);
        return List.copyOf(columns);
    }

    /**
     * Writes a description of the columns as a Frictionless Table Schema (version 2), in JSON.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if {@code out} is null
     */
    public void writeTableSchema(OutputStream out) throws IOException {
        JsonOutput.write(Objects.requireNonNull(out, "out"), json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", PROFILE);
            json.writeName("fields");
            json.writeStartArray();
            columns().forEach(column -> writeField(json, column));
            json.writeEndArray();
            json.writeName("primaryKey");
            json.writeStartArray();
            json.writeString(Column.ID.header());
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeField(JsonGenerator json, String column) {
        json.writeStartObject();
        json.writeStringProperty("name", column);
        json.writeStringProperty("type", type(column));
        if (column.equals(Column.ID.header())) {
            json.writeName("constraints");
            json.writeStartObject();
            json.writeBooleanProperty("required", true);
            json.writeBooleanProperty("unique", true);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String type(String column) {
        if (column.equals(Column.SIGNED_ON.header())) {
            return "date";
        }
        return column.equals(ColumnNames.MORE) ? "object" : "string";
    }
}
