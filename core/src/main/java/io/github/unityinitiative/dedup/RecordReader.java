package io.github.unityinitiative.dedup;

import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.ParsedName;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.text.TextFolding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes from a signatory what is compared, folded but not yet numbered; does not change while many threads use it. */
final class RecordReader {

    private static final int MOST_SPELLINGS = 8;

    private final NameParser parser = NameParser.standard();

    FoldedRecord read(Signatory signatory) {
        List<ParsedName> names = signatory
                .name()
                .spellings()
                .map(NameSpelling::text)
                .distinct()
                .limit(MOST_SPELLINGS)
                .map(parser::parse)
                .filter(name -> !name.parts().isEmpty())
                .toList();
        return new FoldedRecord(
                signatory.id(),
                names,
                ContactFolding.email(signatory.contact().emailOrNull()),
                ContactFolding.phone(signatory.contact().phoneOrNull()),
                residence(signatory.residence()),
                folded(signatory.residence().cityOrNull()),
                signatory
                        .profession()
                        .map(Profession::written)
                        .map(TextFolding::fold)
                        .orElse(null),
                category(signatory),
                folded(signatory.affiliationOrNull()),
                signatory.signedOn().map(LocalDate::toString).orElse(null));
    }

    private static @Nullable String residence(Residence residence) {
        if (residence.provinceOrNull() != null) {
            var province = residence.provinceOrNull();
            return province.idOrNull() == null
                    ? TextFolding.fold(province.written())
                    : "#" + province.idOrNull().value();
        }
        return residence.countryOrNull() == null ? null : "@" + TextFolding.fold(residence.countryOrNull());
    }

    private static @Nullable String folded(@Nullable String written) {
        return written == null ? null : TextFolding.fold(written);
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
