package io.github.unityinitiative.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvincesTest {

    private static final LocalDate LAUNCH = LocalDate.of(2014, 6, 17);
    private final Provinces provinces = Provinces.iraq();

    @Test
    void eighteenGovernoratesExistedAtTheLaunchAndHalabjaWasNotOne() {
        assertThat(provinces.existingOn(LAUNCH))
                .hasSize(18)
                .extracting(Province::id)
                .doesNotContain(ProvinceId.of("halabja"));
        assertThat(provinces.existingOn(LocalDate.of(2025, 4, 13))).hasSize(18);
        assertThat(provinces.existingOn(LocalDate.of(2025, 4, 14))).hasSize(19).isEqualTo(provinces.all());
    }

    @ParameterizedTest
    @CsvSource({
        "IQ-TS, 2014-06-17, kirkuk",
        "IQ-TS, 2014-10-29, kirkuk",
        "IQ-KI, 2014-10-30, kirkuk",
        "IQ-BG, 2014-06-17, baghdad",
        "IQ-SD, 2014-06-17, salah-al-din"
    })
    void isoCodeFindsTheProvinceThatHadItOnThatDay(String code, LocalDate day, String id) {
        assertThat(provinces.byIsoCode(code, day)).map(Province::id).contains(ProvinceId.of(id));
    }

    @ParameterizedTest
    @CsvSource({"IQ-KI, 2014-06-17", "IQ-TS, 2014-10-30", "IQ-HA, 2025-06-01", "IQ-KR, 2025-06-01", "iq-bg, 2014-06-17"
    })
    void isoCodeThatWasNotValidOnThatDayFindsNothing(String code, LocalDate day) {
        assertThat(provinces.byIsoCode(code, day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Baghdād, baghdad",
        "العاصمة بغداد, baghdad",
        "بغداد/الكرخ, baghdad",
        "بغـداد, baghdad",
        "Hewlêr, erbil",
        "هەولێر, erbil",
        "پارێزگای دهۆک, duhok",
        "Parêzgeha Helebceyê, halabja",
        "محافظة ذي قار, dhi-qar",
        "ذيقار, dhi-qar",
        "Thi-Qar Province, dhi-qar",
        "الناصريه, dhi-qar",
        "النجف الاشرف, najaf",
        "Mosul, nineveh",
        "ܢܝܢܘܐ, nineveh",
        "Süleymaniye ili, sulaymaniyah",
        "Salahaddin, salah-al-din",
        "At-Ta'mim, kirkuk",
        "كركوک, kirkuk",
        "IQ-TS, kirkuk",
        "IQ-KI, kirkuk",
        "'Najaf, Iraq', najaf"
    })
    void spellingFindsItsProvince(String spelling, String id) {
        assertThat(provinces.find(spelling)).map(Province::id).contains(ProvinceId.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Bagdhad", "بغدد", "Kurdistan", "إقليم كردستان", "Iraq", "محافظة", "London", "IQ-HA"})
    void anythingElseIsNotGuessed(String spelling) {
        assertThat(provinces.find(spelling)).isEmpty();
        assertThat(provinces.candidates(spelling)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Khanaqin, diyala sulaymaniyah",
        "خانقين, diyala sulaymaniyah",
        "Akre, duhok nineveh",
        "Makhmur, erbil nineveh",
        "طوز خورماتو, kirkuk salah-al-din"
    })
    void townInADisputedDistrictDecidesNothing(String town, String claimants) {
        assertThat(provinces.find(town)).isEmpty();
        assertThat(provinces.candidates(town))
                .extracting(province -> province.id().value())
                .containsExactlyInAnyOrder(claimants.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Nineveh / Mosul, nineveh",
        "واسط/الكوت, wasit",
        "Babil (Hilla), babil",
        "'Mosul, Nineveh Governorate, Iraq', nineveh",
        "بغداد - الرصافة - العراق, baghdad",
        "Diyala (Khanaqin), diyala",
        "'خانقين، محافظة ديالى', diyala"
    })
    void partsThatAgreeFindTheirProvince(String spelling, String id) {
        assertThat(provinces.find(spelling)).map(Province::id).contains(ProvinceId.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baghdad / Basra",
                "Baghdad, Elm Street",
                "Erbil (Khanaqin)",
                "Iraq / Governorate",
                "/",
                "a/b/c/d/e/f",
                "Mosul/Mosul/Mosul/Mosul/Mosul"
            })
    void partsThatDisagreeOrAreUnknownFindNothing(String spelling) {
        assertThat(provinces.find(spelling)).isEmpty();
    }

    @Test
    void everyListedSpellingFindsItsProvinceUnlessDisputed() {
        for (Province province : provinces.all()) {
            for (ProvinceSpelling spelling : province.spellings()) {
                if (spelling.kind() == ProvinceSpelling.Kind.DISPUTED) {
                    assertThat(provinces.candidates(spelling.text()))
                            .hasSizeGreaterThan(1)
                            .contains(province);
                } else {
                    assertThat(provinces.candidates(spelling.text())).containsExactly(province);
                }
            }
            assertThat(province.names())
                    .allSatisfy(name -> assertThat(provinces.find(name.text())).contains(province));
        }
    }

    @Test
    void spellingThatTwoProvincesClaimAsTheirsIsRefused() {
        Province one = named("one", "Same");
        Province other = named("other", "SAME");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provinces.of(List.of(one, other)))
                .withMessage("a spelling of Province[id=one] is not its alone");
    }

    @Test
    void aSpellingIsNotBothDecisiveAndDisputed() {
        Province disputed = new Province(
                ProvinceId.of("other"),
                Region.FEDERAL,
                DatePeriod.always(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(new ProvinceSpelling("same", ProvinceSpelling.Kind.DISPUTED)));
        assertThatIllegalArgumentException().isThrownBy(() -> Provinces.of(List.of(named("one", "Same"), disputed)));
        assertThat(Provinces.of(List.of(disputed)).find("Same")).contains(disputed);
    }

    @Test
    void spellingWithoutALetterAndARepeatedIdAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Provinces.of(List.of(named("one", "--"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provinces.of(List.of(named("one", "First"), named("one", "Second"))))
                .withMessage("two provinces have the id one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provinces.of(List.of(named("one", "First"), named("two", "--"))))
                .withMessage("a spelling of Province[id=two] has no letter");
    }

    private static Province named(String id, String name) {
        return new Province(
                ProvinceId.of(id),
                Region.FEDERAL,
                DatePeriod.always(),
                null,
                null,
                List.of(new ProvinceName(LanguageTag.ENGLISH, name, Evidence.OBSERVED)),
                List.of(),
                List.of());
    }
}
