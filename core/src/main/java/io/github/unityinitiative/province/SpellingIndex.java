package io.github.unityinitiative.province;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every spelling of every province by its {@link SpellingKey}. Immutable after construction. */
final class SpellingIndex {

    private static final Pattern SEPARATOR = Pattern.compile("[/()\\[\\]|,;\u060C\u061B]|\\s[-\u2013\u2014]\\s");
    private static final int MOST_PARTS = 4;

    private final Map<String, Set<Province>> decisive = new LinkedHashMap<>();
    private final Map<String, Set<Province>> disputed = new LinkedHashMap<>();

    SpellingIndex(Collection<Province> provinces) {
        for (Province province : provinces) {
            decisiveSpellings(province).forEach(spelling -> add(decisive, spelling, province));
            spellings(province, kind -> kind == ProvinceSpelling.Kind.DISPUTED)
                    .forEach(spelling -> add(disputed, spelling, province));
        }
        decisive.forEach((key, owners) -> {
            if (owners.size() > 1 || disputed.containsKey(key)) {
                throw new IllegalArgumentException(
                        "a spelling of " + owners.iterator().next() + " is not its alone");
            }
        });
    }

    List<Province> candidates(String spelling) {
        Set<Province> known = lookUp(spelling);
        return List.copyOf(known.isEmpty() ? agreed(spelling) : known);
    }

    /** What all parts of a spelling such as "Nineveh / Mosul" can mean; nothing if one of them is unknown. */
    private Set<Province> agreed(String spelling) {
        List<String> parts = SEPARATOR
                .splitAsStream(spelling)
                .filter(part -> !SpellingKey.isGeneric(part))
                .limit(MOST_PARTS + 1L)
                .toList();
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return Set.of();
        }
        Set<Province> agreed = new LinkedHashSet<>(lookUp(parts.get(0)));
        parts.forEach(part -> agreed.retainAll(lookUp(part)));
        return agreed;
    }

    private Set<Province> lookUp(String spelling) {
        String key = SpellingKey.of(spelling);
        Set<Province> owners = decisive.get(key);
        return owners != null ? owners : disputed.getOrDefault(key, Set.of());
    }

    private static Stream<String> decisiveSpellings(Province province) {
        Stream<String> names = province.names().stream().map(ProvinceName::text);
        Stream<String> codes = province.codes(CodeScheme.ISO_3166_2).map(ProvinceCode::value);
        Stream<String> others = spellings(province, kind -> kind != ProvinceSpelling.Kind.DISPUTED);
        return Stream.of(names, codes, others).flatMap(texts -> texts);
    }

    private static Stream<String> spellings(Province province, Predicate<ProvinceSpelling.Kind> kind) {
        return province.spellings().stream()
                .filter(spelling -> kind.test(spelling.kind()))
                .map(ProvinceSpelling::text);
    }

    private static void add(Map<String, Set<Province>> index, String spelling, Province province) {
        String key = SpellingKey.of(spelling);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a spelling of " + province + " has no letter");
        }
        index.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(province);
    }
}
