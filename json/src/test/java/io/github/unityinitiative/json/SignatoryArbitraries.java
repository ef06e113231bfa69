package io.github.unityinitiative.json;

import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any signatories at all, with text of any characters. */
final class SignatoryArbitraries {

    private SignatoryArbitraries() {}

    /** Text that is not blank: blank text states nothing. */
    static Arbitrary<String> text() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank() && StrictText.isWhole(text));
    }

    static Arbitrary<Signatory> signatories() {
        return Combinators.combine(
                        names(), professions(), residences(), contacts(), texts(), dates(), languages(), rest())
                .as((name, profession, residence, contact, affiliation, day, language, rest) -> rest.name(name)
                        .profession(profession)
                        .residence(residence)
                        .contact(contact)
                        .affiliation(affiliation)
                        .signedOn(day)
                        .language(language)
                        .build());
    }

    private static Arbitrary<Signatory.Builder> rest() {
        return Combinators.combine(
                        text(),
                        Arbitraries.of(SignatoryStatus.class),
                        visibilities().injectNull(0.3),
                        provenances().injectNull(0.3),
                        extensions(),
                        digests().injectNull(0.5))
                .as((id, status, visibility, provenance, extensions, digest) -> Signatory.builder(
                                SignatoryId.of(id), PersonName.of("x"))
                        .status(status)
                        .visibility(visibility)
                        .provenance(provenance)
                        .extensions(extensions)
                        .signedText(digest));
    }

    private static Arbitrary<String> texts() {
        return text().injectNull(0.4);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(-700_000, 2_900_000)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.3);
    }

    private static Arbitrary<LanguageTag> languages() {
        return Arbitraries.of("ar", "ckb", "kmr", "en", "ar-IQ", "ku-Latn")
                .map(LanguageTag::parse)
                .injectNull(0.3);
    }

    private static Arbitrary<PersonName> names() {
        return Combinators.combine(spellings(), spellings().list().ofMaxSize(3)).as(PersonName::new);
    }

    private static Arbitrary<NameSpelling> spellings() {
        return Combinators.combine(text(), languages(), Arbitraries.of(SpellingKind.class))
                .as(NameSpelling::new);
    }

    private static Arbitrary<Profession> professions() {
        return Combinators.combine(text(), Arbitraries.of(ProfessionCategory.class))
                .as(Profession::new)
                .injectNull(0.3);
    }

    private static Arbitrary<Residence> residences() {
        Arbitrary<StatedProvince> province = Combinators.combine(
                        text(),
                        Arbitraries.of("basra", "salah-al-din")
                                .map(ProvinceId::of)
                                .injectNull(0.3))
                .as(StatedProvince::new);
        return Combinators.combine(province.injectNull(0.3), texts(), texts()).as(Residence::new);
    }

    private static Arbitrary<Contact> contacts() {
        return Combinators.combine(texts(), texts()).as(Contact::new);
    }

    private static Arbitrary<FieldVisibility> visibilities() {
        Arbitrary<Visibility> one = Arbitraries.of(Visibility.class);
        return Combinators.combine(one, one, one, one, one).as(FieldVisibility::new);
    }

    private static Arbitrary<Provenance> provenances() {
        return Combinators.combine(
                        text(), Arbitraries.longs().between(1, 1L << 40).injectNull(0.3))
                .as(Provenance::new);
    }

    private static Arbitrary<TextDigest> digests() {
        return Arbitraries.of("0", "f").map(digit -> new TextDigest(LanguageTag.ARABIC, digit.repeat(64)));
    }

    private static Arbitrary<Extensions> extensions() {
        Arbitrary<String> names = Arbitraries.oneOf(
                text().filter(name -> !name.startsWith("/")),
                Arbitraries.of("later", "contact", "name", "signed_on", "more", "https://example.org/x"));
        return Arbitraries.maps(names, values(2)).ofMaxSize(3).map(map -> Extensions.of(new LinkedHashMap<>(map)));
    }

    private static Arbitrary<ExtensionValue> values(int depth) {
        Arbitrary<ExtensionValue> leaf = Arbitraries.oneOf(
                Arbitraries.strings().filter(StrictText::isWhole).map(ExtensionValue.Text::new),
                Arbitraries.longs().map(number -> new ExtensionValue.Numeral(Long.toString(number))),
                Arbitraries.of(new ExtensionValue.Flag(true), new ExtensionValue.Nothing()));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<ExtensionValue> inner = values(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.list().ofMaxSize(2).map(ExtensionValue.Items::new),
                Arbitraries.maps(text(), inner)
                        .ofMaxSize(2)
                        .map((Map<String, ExtensionValue> map) -> new ExtensionValue.Members(map)));
    }
}
