package io.github.unityinitiative.json.internal.signatory;

import java.util.Locale;
import java.util.Optional;

/** The fields of a signatory that have one value, with the names they go by in a table and in a JSON object. */
public enum Column {
    ID("/id"),
    NAME("/name"),
    PROFESSION("/profession"),
    AFFILIATION("/affiliation"),
    PROVINCE("/province"),
    COUNTRY("/country"),
    CITY("/city"),
    EMAIL("/contact/email"),
    PHONE("/contact/phone"),
    SIGNED_ON("/signedOn"),
    LANGUAGE("/language"),
    SIGNED_TEXT("/signedText"),
    STATUS("/status"),
    VISIBILITY("/visibility");

    private static final Column[] ALL = values();

    private final String header;
    private final String pointer;

    Column(String pointer) {
        this.header = name().toLowerCase(Locale.ROOT);
        this.pointer = pointer;
    }

    /** The name of the column in a table, for example {@code signed_on}. */
    public String header() {
        return header;
    }

    /** Whether many signatories have the same value. */
    boolean isOneOfFew() {
        return this != ID && this != NAME && this != EMAIL && this != PHONE;
    }

    /** The place in a JSON object, for example {@code /signedOn}. */
    String pointer() {
        return pointer;
    }

    /** The name of the member that a JSON object has for it, for example {@code signedOn}. */
    String member() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    static Optional<Column> ofHeader(String header) {
        for (Column column : ALL) {
            if (column.header.equals(header)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
