package io.github.unityinitiative.publish;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many people signed, in tables whose small numbers are suppressed. Maps keep their order: provinces in the order
 * of their ids, weeks in time, the rest by falling count.
 *
 * <p>A category that is missing from a table has no signatures, or too few when it first came up. If there was a
 * publication before, numbers of unlisted people move in steps of at least the threshold, and may lag behind by less
 * than that; {@code total} never lags.
 *
 * @param total everybody who signed, shown or not
 * @param named those who let their name or initials be shown
 * @param byProvince by governorate
 * @param byCountry by country abroad, ISO 3166-1 alpha-2
 * @param byProfession by category of profession
 * @param byLanguage by language signed in
 * @param byWeek by week of signing, keyed by its Monday
 */
public record Statistics(
        Count total,
        Count named,
        Map<ProvinceId, Count> byProvince,
        Map<String, Count> byCountry,
        Map<ProfessionCategory, Count> byProfession,
        Map<LanguageTag, Count> byLanguage,
        Map<LocalDate, Count> byWeek) {

    /**
     * Creates statistics; maps are copied in their order.
     *
     * @throws NullPointerException if an argument is null
     */
    public Statistics {
        byProvince = copy(byProvince);
        byCountry = copy(byCountry);
        byProfession = copy(byProfession);
        byLanguage = copy(byLanguage);
        byWeek = copy(byWeek);
    }

    private static <K> Map<K, Count> copy(Map<K, Count> table) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(table));
    }
}
