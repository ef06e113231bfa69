package io.github.unityinitiative.i18n;

import static io.github.unityinitiative.text.LanguageTag.ARABIC;
import static io.github.unityinitiative.text.LanguageTag.ENGLISH;
import static io.github.unityinitiative.text.LanguageTag.KURMANJI;
import static io.github.unityinitiative.text.LanguageTag.SORANI;

import io.github.unityinitiative.document.Addressee;
import io.github.unityinitiative.document.AddresseeKind;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.document.Stance;
import io.github.unityinitiative.document.TextStatus;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.publish.PublishedFixture;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Statistics;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A synthetic letter about a library, and made-up people who sign it. */
public final class Samples {

    private Samples() {}

    public static PublishedInitiative initiative() {
        return PublishedFixture.of(letter(), statistics(), signatories());
    }

    public static PublishedInitiative withSignatories(List<PublicSignatory> signatories) {
        return PublishedFixture.of(letter(), statistics(), signatories);
    }

    public static Document letter() {
        return Document.builder(
                        "urn:example:library",
                        text("Open the library", "افتحوا المكتبة", "کتێبخانەکە بکەنەوە", "Pirtûkxaneyê vekin"))
                .language(DocumentLanguage.of(ENGLISH, TextStatus.ORIGINAL))
                .language(DocumentLanguage.of(ARABIC, TextStatus.TRANSLATION))
                .language(new DocumentLanguage(SORANI, TextStatus.SUMMARY, "example.org"))
                .language(DocumentLanguage.of(KURMANJI, TextStatus.SUMMARY))
                .date(LocalDate.of(2014, 6, 17))
                .preamble(text("We read.", "نحن نقرأ.", "ئێمە دەخوێنینەوە.", "Em dixwînin."))
                .addressee(new Addressee("council", AddresseeKind.LOCAL_AUTHORITIES, LocalizedText.empty()))
                .addressee(new Addressee("press", AddresseeKind.MEDIA, LocalizedText.of(ENGLISH, "the press & radio")))
                .demand(new Demand(
                        1,
                        Stance.ASKS,
                        List.of("council"),
                        text("Opening hours", "ساعات العمل", "کاتی کردنەوە", "Demên vekirinê"),
                        text("Open it daily.", "افتحوها كل يوم.", "هەموو ڕۆژێک بیکەنەوە.", "Her roj vekin.")))
                .demand(new Demand(
                        2,
                        Stance.HOPES,
                        List.of("council", "press"),
                        LocalizedText.empty(),
                        LocalizedText.of(ENGLISH, "Tell everybody <now>.")))
                .closing(text("Thank you.", "شكرًا لكم.", "سوپاس.", "Spas."))
                .build();
    }

    private static LocalizedText text(String english, String arabic, String sorani, String kurmanji) {
        return LocalizedText.of(ENGLISH, english)
                .with(ARABIC, arabic)
                .with(SORANI, sorani)
                .with(KURMANJI, kurmanji);
    }

    public static Statistics statistics() {
        Map<ProvinceId, Count> provinces = new LinkedHashMap<>();
        provinces.put(ProvinceId.of("baghdad"), Count.of(620));
        provinces.put(ProvinceId.of("erbil"), Count.of(341));
        provinces.put(ProvinceId.of("basra"), Count.suppressed());
        Map<LocalDate, Count> weeks = new LinkedHashMap<>();
        weeks.put(LocalDate.of(2014, 6, 16), Count.of(800));
        weeks.put(LocalDate.of(2014, 6, 23), Count.of(500));
        return new Statistics(
                Count.of(1300),
                Count.of(4),
                provinces,
                Map.of("SE", Count.of(12)),
                Map.of(ProfessionCategory.AUTHOR, Count.of(77)),
                Map.of(ARABIC, Count.of(900)),
                weeks);
    }

    public static List<PublicSignatory> signatories() {
        return List.of(
                signatory("كاوە ئەحمەد", SORANI, "erbil"),
                signatory("علي حسين محمد", ARABIC, "baghdad"),
                signatory("Şîlan Azad", KURMANJI, "duhok"),
                new PublicSignatory(
                        new PublicName("س. ع.", ARABIC, true), List.of(), null, null, null, null, "SE", null, null));
    }

    public static PublicSignatory signatory(String name, LanguageTag language, String province) {
        return new PublicSignatory(
                new PublicName(name, language, false),
                List.of(),
                "writer",
                ProfessionCategory.AUTHOR,
                "House <of> Books",
                ProvinceId.of(province),
                null,
                null,
                LocalDate.of(2014, 6, 18));
    }

    public static PublicSignatory named(String name) {
        return new PublicSignatory(
                new PublicName(name, null, false),
                List.of(),
                name,
                null,
                name,
                ProvinceId.of("basra"),
                null,
                name,
                null);
    }
}
