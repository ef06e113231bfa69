package io.github.unityinitiative.dedup.internal.record;

import io.github.unityinitiative.name.ParsedName;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is compared of one signatory, folded; {@code toString} shows the id alone. */
public record FoldedRecord(
        SignatoryId id,
        List<ParsedName> names,
        @Nullable String email,
        long phone,
        @Nullable String residence,
        @Nullable String city,
        @Nullable String profession,
        @Nullable String category,
        @Nullable String affiliation,
        @Nullable String day) {

    @Nullable
    String value(Field field) {
        return switch (field) {
            case EMAIL -> email;
            case RESIDENCE -> residence;
            case CITY -> city;
            case PROFESSION -> profession;
            case PROFESSION_CATEGORY -> category;
            case AFFILIATION -> affiliation;
            case SIGNED_ON -> day;
        };
    }

    @Override
    public String toString() {
        return "FoldedRecord[id=" + id + "]";
    }
}
