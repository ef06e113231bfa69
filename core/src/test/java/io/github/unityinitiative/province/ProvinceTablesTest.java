package io.github.unityinitiative.province;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the tables is what comes out. */
class ProvinceTablesTest {

    private final List<Province> provinces = ProvinceTables.read();

    private Province province(String id) {
        return provinces.stream()
                .filter(province -> province.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereAreNineteenOfWhichFourAreInTheRegion() {
        assertThat(provinces).hasSize(19);
        assertThat(provinces)
                .filteredOn(province -> province.region() == Region.KURDISTAN)
                .hasSize(4);
        assertThat(provinces)
                .filteredOn(province -> province.regional().isPresent())
                .hasSize(4);
    }

    @Test
    void datesAreThoseOfTheTable() {
        Province halabja = province("halabja");
        assertThat(halabja.federal()).isEqualTo(DatePeriod.since(LocalDate.of(2025, 4, 14)));
        assertThat(halabja.regional()).contains(DatePeriod.since(LocalDate.of(2014, 3, 16)));
        assertThat(halabja.partOf()).contains(ProvinceId.of("sulaymaniyah"));
        assertThat(province("erbil").federal()).isEqualTo(DatePeriod.always());
        assertThat(province("erbil").partOf()).isEmpty();
    }

    @Test
    void namesAndCodesAreTheProvincesOwn() {
        Province erbil = province("erbil");
        assertThat(erbil.names())
                .hasSize(6)
                .contains(new ProvinceName(LanguageTag.KURMANJI, "Hewlêr", Evidence.OBSERVED));
        assertThat(province("halabja").names())
                .contains(new ProvinceName(LanguageTag.TURKISH, "Halepçe", Evidence.PROPOSED));
        assertThat(erbil.codes())
                .containsExactly(
                        new ProvinceCode(CodeScheme.ISO_3166_2, "IQ-AR", DatePeriod.always(), Evidence.OBSERVED),
                        new ProvinceCode(
                                CodeScheme.ISO_3166_2_PARENT,
                                "IQ-KR",
                                DatePeriod.since(LocalDate.of(2022, 3, 3)),
                                Evidence.OBSERVED),
                        new ProvinceCode(CodeScheme.FIPS_10_4, "IZ11", DatePeriod.always(), Evidence.OBSERVED),
                        new ProvinceCode(CodeScheme.OCHA_P_CODE, "IQ-G11", DatePeriod.always(), Evidence.OBSERVED));
    }

    @Test
    void spellingsAreOfAKind() {
        assertThat(province("erbil").spellings())
                .contains(
                        new ProvinceSpelling("Hewler", ProvinceSpelling.Kind.VARIANT),
                        new ProvinceSpelling("Soran", ProvinceSpelling.Kind.TOWN),
                        new ProvinceSpelling("Makhmur", ProvinceSpelling.Kind.DISPUTED))
                .allMatch(spelling -> !spelling.text().isBlank());
    }

    @Test
    void aTableOfThemFindsThem() {
        Provinces table = Provinces.of(provinces);
        assertThat(table.all()).isEqualTo(provinces);
        assertThat(table.find("Hewler")).contains(province("erbil"));
        assertThat(table.find("IQ-AR")).contains(province("erbil"));
        assertThat(table.find("IZ11")).isEmpty();
        assertThat(table.find("Makhmur")).isEmpty();
        assertThat(table.candidates("Makhmur")).hasSize(2).contains(province("erbil"));
        assertThat(table.find("Erbil/Hewler/Arbil/Irbil")).contains(province("erbil"));
    }
}
