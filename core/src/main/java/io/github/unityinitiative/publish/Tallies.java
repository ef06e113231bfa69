package io.github.unityinitiative.publish;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts signatures as they pass, and makes {@link Statistics} of the counts. Not thread-safe. */
final class Tallies {

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
                signatory.signedOn().flatMap(Weeks::of),
                shown.flatMap(PublicSignatory::signedOn).isPresent());
    }

    Statistics statistics(int threshold, Optional<PreviousPublication> previous) {
        Suppression suppression = new Suppression(threshold);
        Map<Place, Count> byPlace = suppression.apply(
                places, total, previous.map(PreviousPublication::places).orElseGet(PreviousTable::none));
        return new Statistics(
                suppression.ofTotal(total),
                Count.of(named),
                provinces(byPlace),
                countries(byFallingCount(byPlace)),
                byFallingCount(suppression.apply(
                        professions,
                        total,
                        previous.map(PreviousPublication::professions).orElseGet(PreviousTable::none))),
                byFallingCount(suppression.apply(
                        languages,
                        total,
                        previous.map(PreviousPublication::languages).orElseGet(PreviousTable::none))),
                suppression.apply(
                        weeks, total, previous.map(PreviousPublication::weeks).orElseGet(PreviousTable::none)));
    }

    private static Map<ProvinceId, Count> provinces(Map<Place, Count> byPlace) {
        Map<ProvinceId, Count> provinces = new LinkedHashMap<>();
        byPlace.forEach((place, count) -> {
            if (!place.abroad()) {
                provinces.put(place.province(), count);
            }
        });
        return provinces;
    }

    private static Map<String, Count> countries(Map<Place, Count> byPlace) {
        Map<String, Count> countries = new LinkedHashMap<>();
        byPlace.forEach((place, count) -> {
            if (place.abroad()) {
                countries.put(place.name(), count);
            }
        });
        return countries;
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
}
