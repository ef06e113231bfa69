package io.github.unityinitiative.i18n;

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
final class SignatoryDetails {

    private final Wording wording;
    private final Map<ProvinceId, Phrase> provinces = new HashMap<>();
    private final Map<String, Phrase> countries = new HashMap<>();

    SignatoryDetails(Wording wording) {
        this.wording = wording;
    }

    /** The words as they were written, of which nobody knows the language. */
    List<String> written(PublicSignatory signatory) {
        List<String> words = new ArrayList<>(3);
        signatory.profession().ifPresent(words::add);
        signatory.affiliation().ifPresent(words::add);
        signatory.city().ifPresent(words::add);
        return words;
    }

    List<Phrase> places(PublicSignatory signatory) {
        return Stream.of(Optional.ofNullable(province(signatory)), Optional.ofNullable(country(signatory)))
                .flatMap(Optional::stream)
                .toList();
    }

    @Nullable
    Phrase province(PublicSignatory signatory) {
        ProvinceId id = signatory.provinceOrNull();
        if (id == null) {
            return null;
        }
        Phrase known = provinces.get(id);
        return known == null ? provinces.computeIfAbsent(id, wording::province) : known;
    }

    @Nullable
    Phrase country(PublicSignatory signatory) {
        String code = signatory.countryOrNull();
        return code == null ? null : countries.computeIfAbsent(code, wording::country);
    }
}
