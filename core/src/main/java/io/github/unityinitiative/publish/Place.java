package io.github.unityinitiative.publish;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.StatedProvince;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A province or a country abroad, which are cells of one table: a signature is in one of them at most, so whoever adds
 * up one table could work out a cell of the other.
 *
 * @param name the id of a province or the code of a country
 * @param abroad whether it is a country
 */
record Place(String name, boolean abroad) implements Comparable<Place> {

    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
    private static final String IRAQ = "IQ";

    static Optional<Place> of(Residence residence) {
        return residence
                .province()
                .flatMap(StatedProvince::id)
                .map(id -> new Place(id.value(), false))
                .or(() ->
                        countryOf(residence).filter(code -> !code.equals(IRAQ)).map(code -> new Place(code, true)));
    }

    /** The country, if it is written as a code: other words may be anything, a name included. */
    static Optional<String> countryOf(Residence residence) {
        return residence.country().filter(code -> COUNTRY_CODE.matcher(code).matches());
    }

    ProvinceId province() {
        return ProvinceId.of(name);
    }

    @Override
    public int compareTo(Place other) {
        int order = Boolean.compare(abroad, other.abroad);
        return order != 0 ? order : name.compareTo(other.name);
    }
}
