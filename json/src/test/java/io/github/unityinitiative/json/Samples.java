package io.github.unityinitiative.json;

import io.github.unityinitiative.document.Addressee;
import io.github.unityinitiative.document.AddresseeKind;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.document.Stance;
import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.document.TextStatus;
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
import io.github.unityinitiative.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One letter and one signatory with everything that the model holds. */
public final class Samples {

    private Samples() {}

    public static LocalizedText text(String english, String arabic) {
        return LocalizedText.of(LanguageTag.ENGLISH, english).with(LanguageTag.ARABIC, arabic);
    }

    public static Document document() {
        return Document.builder("urn:example:letter", text("A letter", "رسالة"))
                .language(new DocumentLanguage(LanguageTag.ENGLISH, TextStatus.ORIGINAL, "https://example.org"))
                .language(DocumentLanguage.of(LanguageTag.ARABIC, TextStatus.TRANSLATION))
                .date(LocalDate.of(2014, 6, 17))
                .preamble(text("We, the undersigned,", "نحن الموقعين"))
                .addressee(new Addressee("parliament", AddresseeKind.PARLIAMENT, text("Parliament", "البرلمان")))
                .addressee(new Addressee("un", AddresseeKind.UNITED_NATIONS, LocalizedText.empty()))
                .demand(new Demand(
                        1,
                        Stance.CALLS_FOR,
                        List.of("parliament", "un"),
                        text("a meeting", "اجتماع"),
                        text("Meet, and agree.", "اجتمعوا واتفقوا.")))
                .demand(new Demand(2, Stance.REFUSES, List.of(), LocalizedText.empty(), text("No war.", "لا للحرب.")))
                .closing(text("Unity.", "الوحدة."))
                .claimedSignatures(1300)
                .extensions(Extensions.of(Map.of("https://example.org/x", new ExtensionValue.Flag(true))))
                .build();
    }

    public static Signatory signatory() {
        NameSpelling signed = new NameSpelling("سلام كريم", LanguageTag.ARABIC, SpellingKind.ORIGINAL);
        PersonName name = new PersonName(
                signed,
                List.of(
                        new NameSpelling("Salam Karim", LanguageTag.ENGLISH, SpellingKind.TRANSLITERATION),
                        new NameSpelling("S. K.", null, SpellingKind.PEN_NAME)));
        return Signatory.builder(SignatoryId.of("s1"), name)
                .profession(new Profession("شاعر", ProfessionCategory.AUTHOR))
                .affiliation("A Union")
                .residence(new Residence(new StatedProvince("البصرة", ProvinceId.of("basra")), "SE", "Malmo"))
                .signedOn(LocalDate.of(2014, 6, 23))
                .language(LanguageTag.SORANI)
                .signedText(new TextDigest(LanguageTag.ARABIC, "0123456789abcdef".repeat(4)))
                .status(SignatoryStatus.PENDING)
                .visibility(new FieldVisibility(
                        Visibility.INITIALS, Visibility.FULL, Visibility.HIDDEN, Visibility.FULL, Visibility.HIDDEN))
                .contact(new Contact("salam@example.org", "+964 770 000 0000"))
                .provenance(new Provenance("list.csv", 7L))
                .extensions(Extensions.none()
                        .with("later", new ExtensionValue.Numeral("1.50"))
                        .with("contact", new ExtensionValue.Text("by post"))
                        .with("https://example.org/y", new ExtensionValue.Items(List.of(new ExtensionValue.Nothing())))
                        .with("/name/heard", new ExtensionValue.Text("x"))
                        .with("/otherNames/1/a~1b", new ExtensionValue.Flag(false)))
                .build();
    }

    public static Signatory bare(String id) {
        return Signatory.builder(SignatoryId.of(id), PersonName.of("Huda Salih"))
                .build();
    }
}
