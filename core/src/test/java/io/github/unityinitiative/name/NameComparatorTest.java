package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparatorTest {

    private final NameParser parser = NameParser.standard();
    private final NameComparator comparator = NameComparator.standard();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "عبد الرحمن سالم الكعبي, Abdulrahman Salim Al-Kaabi",
        "سالم كاظم الحريجي, Salim Kadhim AlHarijy",
        "عومەر ئەحمەد قادر, عمر أحمد قادر",
        "Cemal Xalid Ehmed, جمال خالد احمد",
        "د. سالم كاظم جبار, سالم كاظم جبار",
        "سالم كاظم جبار الكعبي, سالم جبار الكعبي"
    })
    void oneNameInTwoSpellings(String one, String other) {
        assertThat(compare(one, other).decision()).isNotEqualTo(NameDecision.DIFFERENT);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "سالم كاظم الكعبي, جاسم كاظم الكعبي",
        "عبد الرحمن كاظم الكعبي, عبد الرحيم كاظم الكعبي",
        "Salim Kadhim, Hatim Mansour",
        "سالم كاظم, Hatim Mansour"
    })
    void twoNames(String one, String other) {
        assertThat(compare(one, other).decision()).isEqualTo(NameDecision.DIFFERENT);
    }

    @Test
    void aCommonNameAloneIsNeverTheSame() {
        assertThat(compare("علي حسين", "علي حسين").decision()).isEqualTo(NameDecision.POSSIBLE);
        assertThat(compare("محمد علي حسن", "Mohammed Ali Hasan").decision()).isEqualTo(NameDecision.POSSIBLE);
    }

    @Test
    void aRareNameIsTheSameIfThatIsCertain() {
        String rare = "شيركو هيمن دلشاد";
        assertThat(compare(rare, rare).decision()).isEqualTo(NameDecision.SAME);
        NameComparison doubtful = compare(rare, "هيمن شيركو دلشاد");
        assertThat(doubtful.decision()).isEqualTo(NameDecision.POSSIBLE);
        assertThat(doubtful.features().get(NameFeature.RARITY)).isGreaterThan(2.6);
    }

    @Test
    void aPopulationMayHaveFrequenciesOfItsOwn() {
        NameFrequencies.Builder counted = NameFrequencies.bundled().toBuilder();
        for (int person = 0; person < 50_000; person++) {
            counted.count(parser.parse("شيركو هيمن دلشاد"));
        }
        ParsedName name = parser.parse("شيركو هيمن دلشاد");
        assertThat(NameComparator.with(counted.build()).compare(name, name).decision())
                .isEqualTo(NameDecision.POSSIBLE);
    }

    @Test
    void orderOfTheTwoNamesDoesNotMatter() {
        NameComparison one = compare("سالم كاظم الكعبي", "Salem Kazim");
        NameComparison other = compare("Salem Kazim", "سالم كاظم الكعبي");
        assertThat(one.bits()).isEqualTo(other.bits());
    }

    @Test
    void theStandardComparatorIsMadeOnce() {
        assertThat(NameComparator.standard()).isSameAs(comparator);
    }

    private NameComparison compare(String one, String other) {
        return comparator.compare(parser.parse(one), parser.parse(other));
    }

    @ParameterizedTest
    @CsvSource({"'', Ali", "Ali, ' '", "'', ''", "' . ', سالم كاظم"})
    void aNameWithoutAWordIsLikeNoOther(String one, String other) {
        NameParser parser = NameParser.standard();

        NameComparison comparison = NameComparator.standard().compare(parser.parse(one), parser.parse(other));

        assertThat(comparison.decision()).isEqualTo(NameDecision.DIFFERENT);
        assertThat(comparison.probability()).isLessThan(1e-6);
    }
}
