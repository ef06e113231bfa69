package io.github.unityinitiative.json;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.text.LanguageTag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What words mean: provinces, professions and language tags, each looked up once and then remembered, since a million
 * rows hold few distinct ones. Not thread-safe: every run of a reader has its own.
 */
final class Recognition {

    private static final int MOST_REMEMBERED = 4096;

    private final Function<? super String, Optional<ProvinceId>> provinceLookup;
    private final Function<? super String, ProfessionCategory> professionLookup;
    private final Map<String, StatedProvince> provinces = new HashMap<>();
    private final Map<String, Profession> professions = new HashMap<>();
    private final Map<String, Optional<LanguageTag>> languages = new HashMap<>();

    Recognition(
            Function<? super String, Optional<ProvinceId>> provinceLookup,
            Function<? super String, ProfessionCategory> professionLookup) {
        this.provinceLookup = provinceLookup;
        this.professionLookup = professionLookup;
    }

    StatedProvince province(String written) {
        return remember(
                provinces,
                written,
                words -> new StatedProvince(words, provinceLookup.apply(words).orElse(null)));
    }

    Profession profession(String written) {
        return remember(professions, written, words -> new Profession(words, professionLookup.apply(words)));
    }

    Optional<LanguageTag> language(String text) {
        return remember(languages, text, words -> LanguageTag.tryParse(words.strip()));
    }

    private static <V> V remember(Map<String, V> known, String key, Function<String, V> lookup) {
        V value = known.get(key);
        if (value == null) {
            value = lookup.apply(key);
            if (known.size() < MOST_REMEMBERED) {
                known.put(key, value);
            }
        }
        return value;
    }
}
