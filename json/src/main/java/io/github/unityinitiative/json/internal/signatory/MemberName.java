package io.github.unityinitiative.json.internal.signatory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of members of a signatory's object, quoted and encoded once, and recognised without being decoded. */
public enum MemberName {
    ID("id"),
    NAME("name"),
    OTHER_NAMES("otherNames"),
    TEXT("text"),
    KIND("kind"),
    PROFESSION("profession"),
    CATEGORY("category"),
    AFFILIATION("affiliation"),
    PROVINCE("province"),
    RESIDENCE("residence"),
    COUNTRY("country"),
    CITY("city"),
    CONTACT("contact"),
    EMAIL("email"),
    PHONE("phone"),
    SIGNED_ON("signedOn"),
    LANGUAGE("language"),
    SIGNED_TEXT("signedText"),
    SHA256("sha256"),
    STATUS("status"),
    VISIBILITY("visibility"),
    PROVENANCE("provenance"),
    SOURCE("source"),
    ROW("row"),
    EXTENSIONS("extensions");

    /** Gives the place of a name among these. */
    static final PropertyNameMatcher MATCHER = new JsonFactory()
            .constructNameMatcher(
                    Arrays.stream(values())
                            .map(MemberName::text)
                            .map(Named::fromString)
                            .toList(),
                    false);

    private static final MemberName[] ALL = values();

    /** Its encoded forms are made when they are first wanted, and are the same whoever makes them. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final SerializableString quoted;

    MemberName(String text) {
        this.quoted = new SerializedString(text);
    }

    /** The name of that place, or null if there is none. */
    static @Nullable MemberName at(int place) {
        return place < 0 ? null : ALL[place];
    }

    public String text() {
        return quoted.getValue();
    }

    SerializableString quoted() {
        return quoted;
    }
}
