package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.document.Document;
import java.util.List;
import java.util.Objects;

/**
 * A petition of the United Kingdom's e-petitions site: its text and how many signed it where. The site never gives out
 * who.
 *
 * @param document the text: the action as title, the background and the details as preamble
 * @param state the state as written, for example {@code "open"}; empty if not stated
 * @param signatures how many signed
 * @param byCountry how many by country
 * @param byRegion how many by region of the United Kingdom
 * @param byConstituency how many by constituency
 * @param warnings what does not agree
 */
public record EPetition(
        Document document,
        String state,
        long signatures,
        List<AreaCount> byCountry,
        List<AreaCount> byRegion,
        List<AreaCount> byConstituency,
        List<Warning> warnings) {

    /**
     * Creates a petition; lists are copied.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public EPetition {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(state, "state");
        byCountry = List.copyOf(byCountry);
        byRegion = List.copyOf(byRegion);
        byConstituency = List.copyOf(byConstituency);
        warnings = List.copyOf(warnings);
    }

    /** What does not agree in a petition. */
    public enum Warning {
        /** The countries do not add up to all signatures. */
        COUNTRIES_DISAGREE,
        /** The regions do not add up to the signatures from the United Kingdom. */
        REGIONS_DISAGREE,
        /** The constituencies do not add up to the signatures from the United Kingdom. */
        CONSTITUENCIES_DISAGREE,
        /** A country whose code has not two letters. */
        COUNTRY_CODE_UNUSUAL,
        /** A count that is no whole number, and was left out. */
        COUNT_INVALID
    }
}
