package io.github.unityinitiative.dedup.internal.record;

import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.ParsedName;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.text.TextFolding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes from signatories what is compared, folded but not yet numbered. Remembers what it folded, since few values make
 * up most of a column; one per thread.
 */
public final class RecordReader {

    private static final int MOST_SPELLINGS = 8;

    private static final int MOST_REMEMBERED = 10_000;

    private final NameParser parser;
    private final Map<String, String> foldings = new HashMap<>();
    private final Map<ProvinceId, String> marks = new HashMap<>();

    public RecordReader(NameParser parser) {
        this.parser = parser;
    }

    public FoldedRecord read(Signatory signatory) {
        return new FoldedRecord(
                signatory.id(),
                names(signatory.name()),
                ContactFolding.email(signatory.contact().emailOrNull()),
                ContactFolding.phone(signatory.contact().phoneOrNull()),
                residence(signatory.residence()),
                folded(signatory.residence().cityOrNull()),
                signatory.profession().map(Profession::written).map(this::fold).orElse(null),
                category(signatory),
                folded(signatory.affiliationOrNull()),
                signatory.signedOn().map(LocalDate::toString).orElse(null));
    }

    private List<ParsedName> names(PersonName name) {
        if (name.others().isEmpty()) {
            ParsedName parsed = parser.parse(name.signed().text());
            return parsed.parts().isEmpty() ? List.of() : List.of(parsed);
        }
        return name.spellings()
                .map(NameSpelling::text)
                .distinct()
                .limit(MOST_SPELLINGS)
                .map(parser::parse)
                .filter(parsed -> !parsed.parts().isEmpty())
                .toList();
    }

    private @Nullable String residence(Residence residence) {
        if (residence.provinceOrNull() != null) {
            var province = residence.provinceOrNull();
            return province.idOrNull() == null
                    ? fold(province.written())
                    : marks.computeIfAbsent(province.idOrNull(), id -> "#" + id.value());
        }
        return residence.countryOrNull() == null ? null : "@" + fold(residence.countryOrNull());
    }

    private @Nullable String folded(@Nullable String written) {
        return written == null ? null : fold(written);
    }

    private String fold(String written) {
        if (foldings.size() > MOST_REMEMBERED) {
            foldings.clear();
        }
        return foldings.computeIfAbsent(written, TextFolding::fold);
    }

    private static @Nullable String category(Signatory signatory) {
        return signatory
                .profession()
                .map(Profession::category)
                .filter(category -> category != ProfessionCategory.OTHER)
                .map(ProfessionCategory::name)
                .orElse(null);
    }
}
