package io.github.unityinitiative.examples.cli.problem;

import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.validation.Violation;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a row in the terms of its file: a column of a table or a JSON Pointer.
 *
 * @param columnOrNull the column; null in JSON, or for the row as a whole
 * @param pointerOrNull the JSON Pointer; null in a table
 */
public record Place(@Nullable String columnOrNull, @Nullable String pointerOrNull) {

    private static final Pattern OTHER_NAME = Pattern.compile("name\\.others\\[(\\d{1,6})].*");

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("id", "id"),
            Map.entry("name", "name"),
            Map.entry("profession", "profession"),
            Map.entry("affiliation", "affiliation"),
            Map.entry("residence.province", "province"),
            Map.entry("residence.country", "country"),
            Map.entry("residence.city", "city"),
            Map.entry("contact.email", "email"),
            Map.entry("contact.phone", "phone"),
            Map.entry("signedOn", "signed_on"),
            Map.entry("language", "language"),
            Map.entry("signedText", "signed_text"),
            Map.entry("status", "status"),
            Map.entry("visibility", "visibility"));

    private static final Map<String, String> POINTERS = Map.of(
            "residence.province", "/province",
            "residence.country", "/country",
            "residence.city", "/city",
            "contact.email", "/contact/email",
            "contact.phone", "/contact/phone");

    /** The place of a problem that the reader found. */
    static Place of(RowProblem problem) {
        return new Place(problem.columnOrNull(), problem.pointerOrNull());
    }

    /** The place of a violation in a row of a table. */
    public static Place inTable(Violation violation, Signatory signatory) {
        Matcher other = OTHER_NAME.matcher(violation.path());
        return new Place(
                other.matches() ? nameColumn(signatory, other.group(1)) : known(violation.path(), COLUMNS), null);
    }

    /** The place of a violation in a JSON object. */
    public static Place inJson(Violation violation) {
        String pointer = known(violation.path(), POINTERS);
        return new Place(null, pointer == null ? "/" + first(violation.path()) : pointer);
    }

    /** How people see the place; empty for the row as a whole. */
    String text() {
        if (columnOrNull != null) {
            return columnOrNull;
        }
        return pointerOrNull == null ? "" : pointerOrNull;
    }

    private static String nameColumn(Signatory signatory, String index) {
        NameSpelling spelling = signatory.name().others().get(Integer.parseInt(index));
        return spelling.language().map(tag -> "name@" + tag).orElse("name");
    }

    /** What a map says of the path, or of the longest start of it that the map knows. */
    private static @Nullable String known(String path, Map<String, String> places) {
        for (String start = path; !start.isEmpty(); start = parent(start)) {
            String place = places.get(start);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private static String first(String path) {
        return path.split("[.\\[]", 2)[0];
    }
}
