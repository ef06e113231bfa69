package io.github.unityinitiative.examples.benchmarks.json;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;

/** Signatories by number, made of common name parts; the same number gives the same signatory. */
final class SyntheticSignatories {

    private static final List<String> ARABIC = List.of("سلام", "كريم", "هدى", "صالح", "هناء", "محمود", "نجم");
    private static final List<String> LATIN = List.of("Salam", "Karim", "Huda", "Salih", "Hana", "Mahmud", "Najm");

    private SyntheticSignatories() {}

    static Signatory at(int number) {
        PersonName name = new PersonName(
                new NameSpelling(name(ARABIC, number), LanguageTag.ARABIC, SpellingKind.ORIGINAL),
                List.of(new NameSpelling(name(LATIN, number), LanguageTag.ENGLISH, SpellingKind.TRANSLITERATION)));
        return Signatory.builder(SignatoryId.of("s" + number), name)
                .profession(new Profession("شاعر", ProfessionCategory.AUTHOR))
                .residence(new Residence(new StatedProvince("البصرة", ProvinceId.of("basra")), null, null))
                .signedOn(LocalDate.of(2014, 6, 17).plusDays(number % 60))
                .language(LanguageTag.ARABIC)
                .contact(new Contact("s" + number + "@example.org", "+9647" + number))
                .build();
    }

    private static String name(List<String> parts, int number) {
        int size = parts.size();
        return parts.get(number % size) + " " + parts.get(number / size % size) + " "
                + parts.get(number / size / size % size);
    }
}
