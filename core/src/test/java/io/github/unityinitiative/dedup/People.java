package io.github.unityinitiative.dedup;

import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.ProfessionVocabulary;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.StatedProvince;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Synthetic signatories composed of common single name parts. */
public final class People {

    private static final String[] GIVEN = {
        "محمد", "علي", "حسين", "احمد", "حسن", "عباس", "زينب", "فاطمة", "كريم", "سلام", "ازاد", "هيوا", "نوري", "سعاد",
        "رعد", "ليلى", "قيس", "بشار", "وسام", "مريم"
    };
    private static final String[] FAMILY = {
        "الجبوري",
        "العبيدي",
        "الدليمي",
        "الساعدي",
        "البياتي",
        "الزبيدي",
        "الخفاجي",
        "الكرخي",
        "الموسوي",
        "التميمي",
        "البرزنجي",
        "الشمري",
        "العاني",
        "الحديثي",
        "القيسي"
    };
    private static final String[] PROVINCES = {"بغداد", "البصرة", "نينوى", "اربيل", "كركوك", "النجف"};
    private static final Provinces ALL = Provinces.iraq();
    private static final ProfessionVocabulary PROFESSIONS = ProfessionVocabulary.bundled();

    private People() {}

    static Signatory.Builder named(String id, String name) {
        return Signatory.builder(SignatoryId.of(id), PersonName.of(name));
    }

    public static Signatory of(String id, String name, String province, String email, String phone, String profession) {
        return named(id, name)
                .residence(province.isEmpty() ? Residence.unstated() : in(province))
                .contact(new Contact(email.isEmpty() ? null : email, phone.isEmpty() ? null : phone))
                .profession(profession.isEmpty() ? null : PROFESSIONS.recognise(profession))
                .build();
    }

    static Residence in(String province) {
        return new Residence(
                new StatedProvince(
                        province, ALL.find(province).map(found -> found.id()).orElse(null)),
                null,
                null);
    }

    /** So many people, each of whom signs once, drawn from a seed. */
    public static List<Signatory> random(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Signatory> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = one(GIVEN, random) + " " + one(GIVEN, random) + " " + one(GIVEN, random) + " "
                    + one(FAMILY, random);
            String email = random.nextInt(2) == 0 ? "user" + random.nextInt(1 << 30) + "@example.org" : "";
            people.add(of("p" + (100_000 + i), name, one(PROVINCES, random), email, "", ""));
        }
        return people;
    }

    private static String one(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }
}
