package io.github.unityinitiative.publish;

import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What everybody knows from the last publication. The difference of two publications is a table too, so the next one
 * is made with the last in mind.
 *
 * <p>Built from what was public only. Immutable and thread-safe; {@code toString} shows nothing.
 */
public final class PreviousPublication {

    private final Statistics statistics;
    private final ListedTallies listed;

    private PreviousPublication(Statistics statistics, ListedTallies listed) {
        this.statistics = statistics;
        this.listed = listed;
    }

    /**
     * The publication that consisted of these.
     *
     * @param statistics what it said
     * @param signatories whom it listed; read once and closed
     * @return the previous publication
     * @throws NullPointerException if an argument or an element is null
     */
    public static PreviousPublication of(Statistics statistics, Stream<PublicSignatory> signatories) {
        Objects.requireNonNull(statistics, "statistics");
        ListedTallies listed = new ListedTallies();
        try (signatories) {
            signatories.sequential().forEach(listed::add);
        }
        return new PreviousPublication(statistics, listed);
    }

    /**
     * A publication that is at hand.
     *
     * @param published the last publication
     * @return the previous publication
     * @throws NullPointerException if {@code published} is null
     */
    public static PreviousPublication of(PublishedInitiative published) {
        return of(published.statistics(), published.signatories());
    }

    @Override
    public String toString() {
        return "PreviousPublication";
    }

    PreviousTable<Place> places() {
        Map<Place, Count> counts = new TreeMap<>();
        statistics.byProvince().forEach((id, count) -> counts.put(Place.of(id), count));
        statistics.byCountry().forEach((code, count) -> counts.put(Place.ofCountry(code), count));
        return new PreviousTable<>(true, counts, listed.places(), statistics.total());
    }

    PreviousTable<ProfessionCategory> professions() {
        return new PreviousTable<>(true, statistics.byProfession(), listed.professions(), statistics.total());
    }

    PreviousTable<LanguageTag> languages() {
        return new PreviousTable<>(true, statistics.byLanguage(), new Tally<>(), statistics.total());
    }

    PreviousTable<LocalDate> weeks() {
        return new PreviousTable<>(true, statistics.byWeek(), listed.weeks(), statistics.total());
    }
}
