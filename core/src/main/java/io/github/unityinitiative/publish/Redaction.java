package io.github.unityinitiative.publish;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.signatory.Visibility;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies into a {@link PublicSignatory} what a signatory lets an audience see, field by named field. */
final class Redaction {

    private final Audience audience;
    private final Initials initials = new Initials();

    Redaction(Audience audience) {
        this.audience = audience;
    }

    /** What may be listed of a signatory, or empty if the name is hidden: nobody is listed without a name. */
    Optional<PublicSignatory> apply(Signatory signatory, FieldVisibility visibility) {
        return audience == Audience.AGGREGATE
                ? Optional.empty()
                : name(signatory.name(), visibility.name()).map(name -> fields(name, signatory, visibility));
    }

    private PublicSignatory fields(PublicName name, Signatory signatory, FieldVisibility visibility) {
        boolean detailed = audience == Audience.PUBLIC;
        Profession profession = shown(signatory.professionOrNull(), visibility.profession());
        Residence residence = visibility.residence() == Visibility.FULL ? signatory.residence() : Residence.unstated();
        return new PublicSignatory(
                name,
                name.initials() ? List.of() : otherSpellings(signatory.name()),
                profession == null ? null : profession.written(),
                profession == null ? null : profession.category(),
                detailed ? shown(signatory.affiliationOrNull(), visibility.affiliation()) : null,
                province(residence),
                Place.countryOf(residence).orElse(null),
                detailed ? residence.cityOrNull() : null,
                detailed ? shown(signatory.signedOnOrNull(), visibility.signedOn()) : null);
    }

    private Optional<PublicName> name(PersonName name, Visibility visibility) {
        return switch (visibility) {
            case FULL -> Optional.of(inFull(name.signed()));
            case INITIALS ->
                initials.of(name.signed().text())
                        .map(shown -> new PublicName(shown, name.signed().languageOrNull(), true));
            case HIDDEN -> Optional.empty();
        };
    }

    private static List<PublicName> otherSpellings(PersonName name) {
        return name.others().stream().map(Redaction::inFull).toList();
    }

    private static PublicName inFull(NameSpelling spelling) {
        return new PublicName(spelling.text(), spelling.languageOrNull(), false);
    }

    private static @Nullable ProvinceId province(Residence residence) {
        return residence.province().flatMap(StatedProvince::id).orElse(null);
    }

    private static <T> @Nullable T shown(@Nullable T value, Visibility visibility) {
        return visibility == Visibility.FULL ? value : null;
    }
}
