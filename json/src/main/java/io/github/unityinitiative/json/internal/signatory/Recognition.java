package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.internal.value.IsoDay;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.province.Province;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionVocabulary;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What words mean: provinces, professions, language tags and days, each looked up once and then remembered, since a million
 * rows hold few distinct ones. Not thread-safe: every run of a reader has its own.
 */
public final class Recognition {

    private static final int MOST_REMEMBERED = 4096;

    private final Provinces table;
    private final ProfessionVocabulary vocabulary;
    private final Map<String, StatedProvince> provinces = new HashMap<>();
    private final Map<String, Profession> professions = new HashMap<>();
    private final Map<String, Optional<LanguageTag>> languages = new HashMap<>();
    private final Map<String, Optional<ProvinceId>> provinceIds = new HashMap<>();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();

    public Recognition(Provinces table, ProfessionVocabulary vocabulary) {
        this.table = table;
        this.vocabulary = vocabulary;
    }

    StatedProvince province(String written) {
        return remember(
                provinces,
                written,
                words -> new StatedProvince(
                        words, table.find(words).map(Province::id).orElse(null)));
    }

    Profession profession(String written) {
        return remember(professions, written, vocabulary::recognise);
    }

    Optional<LanguageTag> language(String text) {
        return remember(languages, text, words -> LanguageTag.tryParse(words.strip()));
    }

    Optional<ProvinceId> provinceId(String word) {
        return remember(
                provinceIds, word, key -> Words.isProvinceId(key) ? Optional.of(ProvinceId.of(key)) : Optional.empty());
    }

    Optional<LocalDate> day(String text) {
        return remember(days, text, IsoDay::parse);
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
