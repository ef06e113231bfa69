package io.github.unityinitiative.i18n.internal.view;

import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.publish.PublicSignatory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands beside a name: somebody's own words, then where they are. Remembers names; one for each call. */
public final class SignatoryDetails {

    private final Wording wording;
    private final boolean withProvinces;
    private final Map<ProvinceId, Phrase> provinces = new HashMap<>();
    private final Map<String, Phrase> countries = new HashMap<>();

    /**
     * Creates details.
     *
     * @param wording names provinces and countries
     * @param withProvinces false if the headings of the list already name them
     */
    public SignatoryDetails(Wording wording, boolean withProvinces) {
        this.wording = wording;
        this.withProvinces = withProvinces;
    }

    /**
     * The words as they were written, of which nobody knows the language.
     *
     * @param signatory a signatory
     * @return profession, affiliation and city, as far as they are public
     */
    public List<String> written(PublicSignatory signatory) {
        List<String> words = new ArrayList<>(3);
        signatory.profession().ifPresent(words::add);
        signatory.affiliation().ifPresent(words::add);
        signatory.city().ifPresent(words::add);
        return words;
    }

    /**
     * Where somebody is.
     *
     * @param signatory a signatory
     * @return province and country, as far as they are public
     */
    public List<Phrase> places(PublicSignatory signatory) {
        return Stream.of(Optional.ofNullable(province(signatory)), Optional.ofNullable(country(signatory)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The province of somebody.
     *
     * @param signatory a signatory
     * @return its name; null if it is not public or stands elsewhere
     */
    @Nullable
    public Phrase province(PublicSignatory signatory) {
        ProvinceId id = signatory.provinceOrNull();
        if (id == null || !withProvinces) {
            return null;
        }
        Phrase known = provinces.get(id);
        return known == null ? provinces.computeIfAbsent(id, wording::province) : known;
    }

    /**
     * The country of somebody abroad.
     *
     * @param signatory a signatory
     * @return its name; null if it is not public
     */
    @Nullable
    public Phrase country(PublicSignatory signatory) {
        String code = signatory.countryOrNull();
        return code == null ? null : countries.computeIfAbsent(code, wording::country);
    }
}
