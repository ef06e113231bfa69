package io.github.unityinitiative.publish;

import io.github.unityinitiative.signatory.ProfessionCategory;
import java.time.LocalDate;
import java.util.Optional;

/** What a reader can count in a public list. Not thread-safe while it counts. */
final class ListedTallies {

    private final Tally<Place> places = new Tally<>();
    private final Tally<ProfessionCategory> professions = new Tally<>();
    private final Tally<LocalDate> weeks = new Tally<>();

    void add(PublicSignatory signatory) {
        Optional<Place> place = Place.of(signatory.province(), signatory.country());
        places.add(place, place.isPresent());
        professions.add(
                signatory.professionCategory(), signatory.professionCategory().isPresent());
        Optional<LocalDate> week = signatory.signedOn().flatMap(Weeks::of);
        weeks.add(week, week.isPresent());
    }

    Tally<Place> places() {
        return places;
    }

    Tally<ProfessionCategory> professions() {
        return professions;
    }

    Tally<LocalDate> weeks() {
        return weeks;
    }
}
