package io.github.unityinitiative.name;

import io.github.unityinitiative.text.Script;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for the many ways in which compounds are written: عبد الرحمن, عبدالرحمن, Abd al-Rahman, Abdurrahman;
 * صلاح الدين, Salahuddin; نصر الله, Nasrallah.
 *
 * <p>Articles inside a compound go, since writers join, assimilate and drop them at will.
 */
final class CompoundSpelling {
    private static final String ARABIC_ARTICLE = "ال";
    private static final String ARABIC_FATHER = "ابو";
    private static final String ARABIC_GOD = "الله";
    private static final String LATIN_GOD = "allah";
    private static final Pattern ARABIC_FAITH = Pattern.compile("(.{2,})(?:ال|ەد?)دين");
    private static final Pattern LATIN_FAITH = Pattern.compile("(.{2,})[aeiou](?:dd|tt)(?:in|een|ine|ien)");
    private static final Pattern LATIN_FATHER = Pattern.compile("ab(?:u|o|ou|oo)[ae]l(.{4,})");
    private static final Pattern KURMANJI_SERVANT = Pattern.compile("e[bvw]d(.{3,})");
    private static final Pattern KURMANJI_GOD = Pattern.compile("[iîuûo]ll?[ae]h?");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
    private static final String VOWELS = "aeiou";
    private static final int SHORTEST_ARABIC_NAME = 3;
    private static final int SHORTEST_LATIN_NAME = 4;

    private final NameWords words;

    CompoundSpelling(NameWords words) {
        this.words = words;
    }

    String servant(String word) {
        return isLatin(word) ? "abd" : "عبد";
    }

    String fatherOf(String word) {
        if (isLatin(word)) {
            return word.startsWith("a") ? "abu" : "um";
        }
        return word.equals("ام") ? "ام" : ARABIC_FATHER;
    }

    /** Returns what a suffix word adds to the name before it. */
    String suffix(String word) {
        boolean faith = word.contains("دين") || word.contains("d");
        if (isLatin(word)) {
            return faith ? "din" : LATIN_GOD;
        }
        return faith ? "دين" : ARABIC_GOD;
    }

    String withoutArticle(String word) {
        if (words.is(NameWord.NOT_ARTICLE, word)) {
            return word;
        }
        if (isLatin(word)) {
            return withoutLatinArticle(word);
        }
        boolean article = word.startsWith(ARABIC_ARTICLE)
                && word.length() >= ARABIC_ARTICLE.length() + SHORTEST_ARABIC_NAME
                && !word.startsWith("الله");
        return article ? word.substring(ARABIC_ARTICLE.length()) : word;
    }

    private static String withoutLatinArticle(String word) {
        boolean article = (word.startsWith("al") || word.startsWith("el"))
                && word.length() >= 2 + SHORTEST_LATIN_NAME
                && VOWELS.indexOf(word.charAt(2)) < 0;
        return article ? word.substring(2) : word;
    }

    /** Returns the one spelling of a joined compound; other words unchanged. */
    String canonical(String word) {
        return isLatin(word) ? canonicalLatin(word) : canonicalArabic(word);
    }

    private String canonicalArabic(String word) {
        String single = hasSoraniVowel(word) ? DOUBLED.matcher(word).replaceAll("$1") : word;
        String whole = single.endsWith("دين") ? withCanonicalFaith(single, ARABIC_FAITH, "دين") : single;
        if (whole.startsWith("عەبد")) {
            whole = "عبد" + afterSoraniServant(whole.substring("عەبد".length()));
        }
        if (whole.startsWith(ARABIC_FATHER + ARABIC_ARTICLE)) {
            return ARABIC_FATHER + withoutArticle(whole.substring(ARABIC_FATHER.length()));
        }
        if (!whole.startsWith("عبد") || whole.length() < 5) {
            return whole;
        }
        String name = whole.substring("عبد".length());
        return "عبد" + (isArabicGod(name) ? ARABIC_GOD : withoutArticle(name));
    }

    private static boolean hasSoraniVowel(String word) {
        return word.indexOf('ە') >= 0 || word.indexOf('ۆ') >= 0 || word.indexOf('ێ') >= 0;
    }

    private static String afterSoraniServant(String name) {
        String rest = name.startsWith("و") ? name.substring(1) : name;
        boolean article = rest.startsWith("ل") && rest.length() > 1 + SHORTEST_ARABIC_NAME;
        return article ? rest.substring(1) : rest;
    }

    private static boolean isArabicGod(String name) {
        return name.equals(ARABIC_GOD)
                || name.equals("لله")
                || name.equals("الاه")
                || name.equals("اله")
                || name.equals("لا")
                || name.equals("للا")
                || name.equals("اللە")
                || name.equals("ولا");
    }

    private static String canonicalLatin(String word) {
        String whole = withCanonicalGod(withCanonicalServant(word));
        if (whole.contains("dd") || whole.contains("tt")) {
            whole = withCanonicalFaith(whole, LATIN_FAITH, "din");
        }
        Matcher father = LATIN_FATHER.matcher(whole);
        if (father.matches()) {
            return "abu" + father.group(1);
        }
        if (!whole.startsWith("abd") || whole.length() < 7) {
            return whole;
        }
        return "abd" + afterLatinServant(whole.substring(3));
    }

    /** Kurmanji writes the servant with e, and its b as it is spoken: Ebdulla, Evdilla, Evdirehman. */
    private static String withCanonicalServant(String word) {
        Matcher servant = KURMANJI_SERVANT.matcher(word);
        if (!servant.matches()) {
            return word;
        }
        boolean god = KURMANJI_GOD.matcher(servant.group(1)).matches();
        return "abd" + (god ? LATIN_GOD : servant.group(1));
    }

    /** Takes off the vowel and the article, assimilated or not, between "abd" and the name after it. */
    private static String afterLatinServant(String name) {
        int at = 0;
        while (at < 2 && VOWELS.indexOf(name.charAt(at)) >= 0) {
            at++;
        }
        if (at == 0) {
            return name;
        }
        boolean doubled = name.charAt(at) == name.charAt(at + 1);
        boolean article = name.charAt(at) == 'l' && name.length() - at > SHORTEST_LATIN_NAME - 1;
        if (name.substring(at).equals(LATIN_GOD.substring(1))) {
            return LATIN_GOD;
        }
        return doubled || article ? name.substring(at + 1) : name.substring(at);
    }

    private static String withCanonicalGod(String word) {
        String stem = word.endsWith("h") ? word.substring(0, word.length() - 1) : word;
        int end = stem.length() - 4;
        boolean god = end >= 3 && stem.endsWith("lla") && "aou".indexOf(stem.charAt(end)) >= 0;
        return god ? stem.substring(0, end) + LATIN_GOD : word;
    }

    private static String withCanonicalFaith(String word, Pattern faith, String ending) {
        Matcher matcher = faith.matcher(word);
        return matcher.matches() ? matcher.group(1) + ending : word;
    }

    private static boolean isLatin(String word) {
        return Scripts.of(word) == Script.LATIN;
    }
}
