package io.github.unityinitiative.province;

import io.github.unityinitiative.text.TextFolding;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;

/**
 * What remains of a spelling when everything that cannot tell two governorates apart is gone: it is folded, and the
 * words for "governorate" and "city", the name of the country and a leading article are taken off.
 */
final class SpellingKey {

    // Folded words. Arabic, Sorani, Kurmanji, Turkish, then English and romanised Arabic.
    private static final Set<String> GENERIC = foldAll(
            "محافظة",
            "محافظه",
            "مدينة",
            "ولاية",
            "العراق",
            "پارێزگا",
            "پارێزگای",
            "پارێزگەی",
            "شاری",
            "شار",
            "عێراق",
            "parêzgeh",
            "parêzgeha",
            "bajar",
            "bajarê",
            "Iraq",
            "Irak",
            "Îraq",
            "Iraqê",
            "ili",
            "vilayeti",
            "şehri",
            "governorate",
            "gouvernorate",
            "province",
            "provinces",
            "city",
            "of",
            "the",
            "muhafazat",
            "muhafazah",
            "muhafaza",
            "mohafazat",
            "mohafaza");

    private static final Set<String> ARTICLES = Set.of("al", "el", "an", "ar", "as", "ash", "ad", "adh", "at", "az");
    private static final String ARABIC_ARTICLE = "ال";
    private static final int SHORTEST_STEM = 3;

    private SpellingKey() {}

    static String of(String spelling) {
        Deque<String> words =
                new ArrayDeque<>(Arrays.asList(TextFolding.fold(spelling).split(" ", -1)));
        while (words.size() > 1 && GENERIC.contains(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && GENERIC.contains(words.getLast())) {
            words.removeLast();
        }
        if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        return withoutArabicArticle(String.join(" ", words));
    }

    /** Whether a text says no more than "governorate", "city" or the name of the country, or nothing at all. */
    static boolean isGeneric(String text) {
        String key = of(text);
        return key.isEmpty() || GENERIC.contains(key) || GENERIC.contains(ARABIC_ARTICLE + key);
    }

    private static String withoutArabicArticle(String words) {
        boolean article = words.startsWith(ARABIC_ARTICLE) && words.length() >= ARABIC_ARTICLE.length() + SHORTEST_STEM;
        return article ? words.substring(ARABIC_ARTICLE.length()) : words;
    }

    private static Set<String> foldAll(String... words) {
        return Set.copyOf(Arrays.stream(words).map(TextFolding::fold).distinct().toList());
    }
}
