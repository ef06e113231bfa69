package io.github.unityinitiative.json.internal.value;

import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that stand for values of a closed set, in tables and in JSON: lower case, hyphens between words. */
public final class Words {

    private static final Pattern DIGEST = Pattern.compile("([A-Za-z0-9-]{2,11}):([0-9a-f]{64})");

    private static final Pattern PROVINCE_ID = Pattern.compile("[a-z]+(?:-[a-z]+)*+");

    private static final Map<String, Optional<SignatoryStatus>> STATUSES = byWord(SignatoryStatus.values());
    private static final Map<String, Optional<Visibility>> VISIBILITIES = byWord(Visibility.values());
    private static final Map<String, Optional<ProfessionCategory>> CATEGORIES = byWord(ProfessionCategory.values());
    private static final Map<String, Optional<SpellingKind>> KINDS = byWord(SpellingKind.values());

    /** The words that every signatory has, spelled once. */
    private static final Map<Enum<?>, String> WRITTEN = Stream.of(
                    SignatoryStatus.values(), Visibility.values(), ProfessionCategory.values(), SpellingKind.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(value -> value, Words::spell));

    private Words() {}

    public static String of(Enum<?> value) {
        String word = WRITTEN.get(value);
        return word == null ? spell(value) : word;
    }

    private static String spell(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SignatoryStatus> status(String word) {
        return find(STATUSES, SignatoryStatus.values(), word);
    }

    public static Optional<Visibility> visibility(String word) {
        return find(VISIBILITIES, Visibility.values(), word);
    }

    public static Optional<ProfessionCategory> category(String word) {
        return find(CATEGORIES, ProfessionCategory.values(), word);
    }

    public static Optional<SpellingKind> kind(String word) {
        return find(KINDS, SpellingKind.values(), word);
    }

    /** Whether a word has the form of a province's id. */
    public static boolean isProvinceId(String word) {
        return PROVINCE_ID.matcher(word).matches();
    }

    private static <E extends Enum<E>> Optional<E> find(Map<String, Optional<E>> known, E[] values, String word) {
        Optional<E> written = known.get(word);
        return written == null ? find(values, word) : written;
    }

    private static <E extends Enum<E>> Map<String, Optional<E>> byWord(E[] values) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(Words::spell, Optional::of));
    }

    /** The value whose word it is, in any letter case. */
    public static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** A digest in one cell: {@code ar:0123…}. */
    public static Optional<TextDigest> digest(String cell) {
        var matcher = DIGEST.matcher(cell);
        return matcher.matches()
                ? LanguageTag.tryParse(matcher.group(1)).map(tag -> new TextDigest(tag, matcher.group(2)))
                : Optional.empty();
    }
}
