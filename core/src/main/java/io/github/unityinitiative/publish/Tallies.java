package io.github.unityinitiative.publish;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.text.LanguageTag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts signatures as they pass, and makes {@link Statistics} of the counts. Not thread-safe. */
final class Tallies {

    private static final int LAST_YEAR = 9999;

    private final Tally<Place> places = new Tally<>();
    private final Tally<ProfessionCategory> professions = new Tally<>();
    private final Tally<LanguageTag> languages = new Tally<>();
    private final Tally<LocalDate> weeks = new Tally<>();
    private long total;
    private long named;

    void add(Signatory signatory, Optional<PublicSignatory> shown) {
        total++;
        named += shown.isPresent() ? 1 : 0;
        places.add(
                Place.of(signatory.residence()),
                shown.filter(listed -> listed.provinceOrNull() != null || listed.countryOrNull() != null)
                        .isPresent());
        professions.add(
                signatory.profession().map(Profession::category),
                shown.flatMap(PublicSignatory::professionCategory).isPresent());
        languages.add(signatory.language(), false);
        weeks.add(
                signatory.signedOn().flatMap(Tallies::week),
                shown.flatMap(PublicSignatory::signedOn).isPresent());
    }

    Statistics statistics(PublicationPolicy policy) {
        Suppression suppression = new Suppression(policy.threshold());
        Map<ProvinceId, Count> byProvince = new LinkedHashMap<>();
        Map<String, Count> byCountry = new LinkedHashMap<>();
        byFallingCount(suppression.apply(places)).forEach((place, count) -> {
            if (place.abroad()) {
                byCountry.put(place.name(), count);
            }
        });
        suppression.apply(places).forEach((place, count) -> {
            if (!place.abroad()) {
                byProvince.put(place.province(), count);
            }
        });
        return new Statistics(
                suppression.ofTotal(total),
                Count.of(named),
                byProvince,
                byCountry,
                byFallingCount(suppression.apply(professions)),
                byFallingCount(suppression.apply(languages)),
                suppression.apply(weeks));
    }

    /** Falling counts, then what is suppressed in natural order: a place among the others would tell its size. */
    private static <K> Map<K, Count> byFallingCount(Map<K, Count> table) {
        Map<K, Count> sorted = new LinkedHashMap<>();
        table.entrySet().stream()
                .sorted(Comparator.comparingLong(
                        entry -> -entry.getValue().value().orElse(0)))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Optional<LocalDate> week(LocalDate day) {
        return Optional.of(day)
                .filter(date -> date.getYear() > 0 && date.getYear() <= LAST_YEAR)
                .map(date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }
}
