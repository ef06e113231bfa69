package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.text.LanguageTag;
import java.util.Map;
import java.util.Optional;

/** How the value of one member of a signatory's JSON object is read. */
@FunctionalInterface
interface SignatoryMember {

    /** The members of the format, by name. */
    Map<String, SignatoryMember> FORMAT = Map.ofEntries(
            Map.entry("id", single(Column.ID)),
            Map.entry("name", NameJson::readSigned),
            Map.entry("otherNames", NameJson::readOthers),
            Map.entry("profession", ProfessionJson::read),
            Map.entry("affiliation", single(Column.AFFILIATION)),
            Map.entry("province", ProvinceJson::read),
            Map.entry("country", single(Column.COUNTRY)),
            Map.entry("city", single(Column.CITY)),
            Map.entry("contact", ContactJson::read),
            Map.entry("signedOn", single(Column.SIGNED_ON)),
            Map.entry("language", single(Column.LANGUAGE)),
            Map.entry("signedText", DigestJson::read),
            Map.entry("status", single(Column.STATUS)),
            Map.entry("visibility", VisibilityJson::read),
            Map.entry("provenance", ProvenanceJson::read),
            Map.entry("extensions", ExtensionsJson::read));

    /** Reads the value that the tokens stand on. */
    void read(JsonTokens tokens, SignatoryDraft draft);

    static boolean isFormat(String name) {
        return FORMAT.containsKey(name);
    }

    /** The reading of a member by our name for it. */
    static SignatoryMember of(String ours) {
        SignatoryMember format = FORMAT.get(ours);
        if (format != null) {
            return format;
        }
        Optional<Column> column = Column.ofHeader(ours);
        if (column.isPresent()) {
            return single(column.get());
        }
        return ColumnNames.language(ours)
                .map(SignatoryMember::nameIn)
                .orElse((tokens, draft) -> draft.extension(ours, tokens.value()));
    }

    /** The one name of members that mean the same, such as {@code signedOn} and {@code signed_on}. */
    static String canonical(String ours) {
        return Column.ofHeader(ours).map(Column::member).orElse(ours);
    }

    private static SignatoryMember single(Column column) {
        return (tokens, draft) -> MemberValues.set(tokens, draft, column);
    }

    private static SignatoryMember nameIn(LanguageTag language) {
        return (tokens, draft) -> {
            String words = MemberValues.string(tokens, draft, Column.NAME.pointer());
            if (words != null) {
                draft.nameIn(language, words);
            }
        };
    }
}
