package io.github.unityinitiative.examples.benchmarks.i18n;

import io.github.unityinitiative.province.Province;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A thousand made-up signatories in three scripts; the same ones every time. */
final class SyntheticSignatories {

    private static final String[] ARABIC = {"علي", "حسين", "محمد", "زينب", "فاطمة", "كاظم", "نور", "سعاد"};
    private static final String[] SORANI = {"شێرکۆ", "ئاوات", "ڕێبین", "هێمن", "کاوە", "نازدار"};
    private static final String[] LATIN = {"Şîlan", "Azad", "Rojîn", "Sarah", "Daniel", "Noor"};

    private SyntheticSignatories() {}

    static List<PublicSignatory> thousand() {
        Random random = new Random(17062014);
        List<Province> provinces = Provinces.iraq().all();
        List<PublicSignatory> signatories = new ArrayList<>();
        for (int at = 0; at < 1000; at++) {
            PublicName name = switch (at % 5) {
                case 0 -> new PublicName(name(SORANI, random), LanguageTag.SORANI, false);
                case 1 -> new PublicName(name(LATIN, random), LanguageTag.KURMANJI, false);
                default -> new PublicName(name(ARABIC, random), LanguageTag.ARABIC, false);
            };
            signatories.add(new PublicSignatory(
                    name,
                    List.of(),
                    at % 3 == 0 ? "شاعر وناقد" : null,
                    null,
                    at % 7 == 0 ? "جامعة بغداد" : null,
                    provinces.get(random.nextInt(provinces.size())).id(),
                    null,
                    at % 4 == 0 ? "الكرخ" : null,
                    null));
        }
        return signatories;
    }

    private static String name(String[] parts, Random random) {
        return parts[random.nextInt(parts.length)] + " " + parts[random.nextInt(parts.length)] + " "
                + parts[random.nextInt(parts.length)];
    }
}
