package io.github.unityinitiative.publish;

import io.github.unityinitiative.internal.CountryCodes;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.StatedProvince;
import java.util.Optional;

/**
 * A province or a country abroad, which are cells of one table: a signature is in one of them at most, so whoever adds
 * up one table could work out a cell of the other.
 *
 * @param name the id of a province or the code of a country
 * @param abroad whether it is a country
 */
record Place(String name, boolean abroad) implements Comparable<Place> {

    private static final String IRAQ = "IQ";

    static Place of(ProvinceId id) {
        return new Place(id.value(), false);
    }

    static Place ofCountry(String code) {
        return new Place(code, true);
    }

    static Optional<Place> of(Residence residence) {
        return of(residence.province().flatMap(StatedProvince::id), countryOf(residence));
    }

    static Optional<Place> of(Optional<ProvinceId> province, Optional<String> country) {
        return province.map(Place::of)
                .or(() -> country.filter(code -> !code.equals(IRAQ)).map(Place::ofCountry));
    }

    /** The country, if it is written as a code: other words may be anything, a name included. */
    static Optional<String> countryOf(Residence residence) {
        return residence.country().filter(CountryCodes::isCountry);
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
