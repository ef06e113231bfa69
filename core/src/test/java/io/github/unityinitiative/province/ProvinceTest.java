package io.github.unityinitiative.province;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The facts of the table about Iraq that others rely on. */
class ProvinceTest {

    private static final LocalDate LAUNCH = LocalDate.of(2014, 6, 17);

    @Test
    void halabjaWasRegionalBeforeItWasFederal() {
        Province halabja = province("halabja");
        assertThat(halabja.existedOn(LAUNCH)).isFalse();
        assertThat(halabja.regional()).hasValueSatisfying(period -> {
            assertThat(period.contains(LocalDate.of(2014, 3, 15))).isFalse();
            assertThat(period.contains(LocalDate.of(2014, 3, 16))).isTrue();
        });
        assertThat(halabja.partOf()).contains(ProvinceId.of("sulaymaniyah"));
        assertThat(halabja.codes()).isEmpty();
    }

    @Test
    void kurdistanRegionHasFourGovernoratesAndItsCodeCameLater() {
        Set<String> region = Provinces.iraq().all().stream()
                .filter(province -> province.region() == Region.KURDISTAN)
                .map(province -> province.id().value())
                .collect(Collectors.toSet());
        assertThat(region).containsExactlyInAnyOrder("erbil", "duhok", "sulaymaniyah", "halabja");
        Province erbil = province("erbil");
        assertThat(erbil.code(CodeScheme.ISO_3166_2_PARENT, LAUNCH)).isEmpty();
        assertThat(erbil.code(CodeScheme.ISO_3166_2_PARENT, LocalDate.of(2022, 3, 3)))
                .map(ProvinceCode::value)
                .contains("IQ-KR");
        assertThat(province("basra").regional()).isEmpty();
    }

    @Test
    void everyGovernorateOfTheLaunchHasOneCodeOfEachScheme() {
        for (Province province : Provinces.iraq().existingOn(LAUNCH)) {
            assertThat(province.isoCode(LAUNCH)).get().asString().matches("IQ-[A-Z]{2}");
            assertThat(province.code(CodeScheme.FIPS_10_4, LAUNCH)).isPresent();
            assertThat(province.code(CodeScheme.OCHA_P_CODE, LAUNCH)).isPresent();
        }
        assertThat(Provinces.iraq().all().stream().map(province -> province.isoCode(LAUNCH)))
                .doesNotHaveDuplicates();
    }

    @Test
    void sixPlaceCodesWereObservedAndTheRestIsMarkedAsInferred() {
        Set<String> observed = Provinces.iraq().all().stream()
                .flatMap(province -> province.codes(CodeScheme.OCHA_P_CODE))
                .filter(code -> code.evidence() == Evidence.OBSERVED)
                .map(ProvinceCode::value)
                .collect(Collectors.toSet());
        assertThat(observed).containsExactlyInAnyOrder("IQ-G05", "IQ-G08", "IQ-G10", "IQ-G11", "IQ-G15", "IQ-G18");
        assertThat(Provinces.iraq().all().stream().flatMap(province -> province.codes(CodeScheme.OCHA_P_CODE)))
                .hasSize(18)
                .allMatch(code -> code.evidence() != Evidence.PROPOSED);
    }

    @Test
    void everyProvinceHasANameInFiveLanguagesAndFourInSyriac() {
        for (Province province : Provinces.iraq().all()) {
            assertThat(province.name().languages())
                    .startsWith(
                            LanguageTag.ENGLISH,
                            LanguageTag.ARABIC,
                            LanguageTag.SORANI,
                            LanguageTag.KURMANJI,
                            LanguageTag.TURKISH);
        }
        assertThat(Provinces.iraq().all())
                .filteredOn(
                        province -> province.nameEvidence(LanguageTag.SYRIAC).isPresent())
                .extracting(province -> province.id().value())
                .containsExactlyInAnyOrder("nineveh", "duhok", "erbil", "kirkuk");
    }

    @Test
    void proposedNamesAreMarked() {
        assertThat(province("anbar").nameEvidence(LanguageTag.KURMANJI)).contains(Evidence.PROPOSED);
        assertThat(province("erbil").nameEvidence(LanguageTag.KURMANJI)).contains(Evidence.OBSERVED);
        assertThat(province("erbil").nameEvidence(LanguageTag.parse("fr"))).isEmpty();
        assertThat(Provinces.iraq().all())
                .filteredOn(
                        province -> province.nameEvidence(LanguageTag.KURMANJI).orElseThrow() == Evidence.PROPOSED)
                .hasSize(9);
    }

    @Test
    void textFormShowsTheId() {
        assertThat(province("baghdad")).hasToString("Province[id=baghdad]");
    }

    private static Province province(String id) {
        return Provinces.iraq().byId(ProvinceId.of(id)).orElseThrow();
    }

    @Test
    void idsAreInTheOrderOfTheirLetters() {
        assertThat(ProvinceId.of("basra")).isGreaterThan(ProvinceId.of("baghdad"));
    }
}
