package io.github.unityinitiative.province;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.TextFolding;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProvincesProperties {

    private final Provinces provinces = Provinces.iraq();

    @Property
    void anyTextIsFoundOnceOrNotAtAll(@ForAll String text) {
        List<Province> candidates = provinces.candidates(text);
        assertThat(candidates).doesNotHaveDuplicates();
        assertThat(provinces.find(text).isPresent()).isEqualTo(candidates.size() == 1);
    }

    @Property
    void lookUpDependsOnTheFoldedTextAlone(@ForAll("spellings") String spelling) {
        assertThat(provinces.candidates("  " + TextFolding.fold(spelling).toUpperCase(Locale.ROOT) + " "))
                .isEqualTo(provinces.candidates(spelling))
                .isNotEmpty();
    }

    @Property
    void aSpellingWithOneMoreLetterIsNotGuessed(@ForAll("spellings") String spelling) {
        assertThat(provinces.find(spelling + "qqq")).isEmpty();
    }

    @Provide
    Arbitrary<String> spellings() {
        return Arbitraries.of(provinces.all().stream()
                .flatMap(province -> province.spellings().stream())
                .map(ProvinceSpelling::text)
                .toList());
    }
}
