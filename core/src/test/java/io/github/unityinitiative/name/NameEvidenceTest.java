package io.github.unityinitiative.name;

import static io.github.unityinitiative.name.NameFeature.BOTH_MISSING;
import static io.github.unityinitiative.name.NameFeature.GIVEN_RARITY;
import static io.github.unityinitiative.name.NameFeature.INITIAL;
import static io.github.unityinitiative.name.NameFeature.JOINED;
import static io.github.unityinitiative.name.NameFeature.MIDDLE_FAR;
import static io.github.unityinitiative.name.NameFeature.MIDDLE_MISSING;
import static io.github.unityinitiative.name.NameFeature.MIDDLE_NEAR;
import static io.github.unityinitiative.name.NameFeature.NOISE;
import static io.github.unityinitiative.name.NameFeature.RARITY;
import static io.github.unityinitiative.name.NameFeature.REST_EXACT;
import static io.github.unityinitiative.name.NameFeature.SINGLE;
import static io.github.unityinitiative.name.NameFeature.WORST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of each part of two names, and what is measured of the whole, agree with each other. */
class NameEvidenceTest {

    private final NameParser parser = NameParser.standard();
    private final NameComparator comparator = NameComparator.standard();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "سالم كاظم الكعبي, سالم كاظم الكعبي, EXACT EXACT EXACT",
        "سالم كاظم جبار الكعبي, Salem Kazim Gabbar Kabi, SPELLING CLOSE CLOSE SPELLING",
        "سالم كاظم الكعبي, سالم كزم القعبي, EXACT DIFFERENT CLOSE",
        "S. Kadhim, سالم كاظم, INITIAL CLOSE",
        "Salim K., Salim Kadhim, EXACT INITIAL",
        "S. Kadhim, Hasan Kadhim, DIFFERENT EXACT",
        "سالم كاظم الكعبي, سالم الكعبي, EXACT MISSING EXACT",
        "سالم, كاظم سالم, MISSING EXACT",
        "سالمكاظم جبارناصر, سالم كاظم جبار ناصر, SPELLING SPELLING"
    })
    void eachPartAgreesInItsWay(String one, String other, String agreements) {
        List<PartEvidence> evidence = compare(one, other).evidence();
        assertThat(evidence.stream().map(part -> part.agreement().name()).collect(Collectors.joining(" ")))
                .isEqualTo(agreements);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "سالم كاظم جبار الكعبي, Salem Kazim Gabbar Kabi",
        "سالم كاظم الكعبي, سالم الكعبي",
        "سالم, كاظم سالم",
        "سالم كاظم الحريجي, كاظم الحريجي سالم",
        "سالمكاظم جبارناصر, سالم كاظم جبار ناصر"
    })
    void theOtherWayRoundTheSidesOfEachPartChangePlaces(String one, String other) {
        List<PartEvidence> turned = compare(other, one).evidence().stream()
                .map(part -> new PartEvidence(
                        part.right(),
                        part.rightCount(),
                        part.left(),
                        part.leftCount(),
                        part.agreement(),
                        part.distance(),
                        part.bits()))
                .toList();
        assertThat(compare(one, other).evidence()).containsExactlyInAnyOrderElementsOf(turned);
    }

    @Test
    void aPartSaysHowRareItIsLessItsDistanceAndNeverMoreThanTwelveAgainst() {
        NameVocabulary vocabulary = comparator.vocabulary();
        CompiledName one = vocabulary.compile(parser.parse("سالم كاظم جبار الكعبي"));
        CompiledName other = vocabulary.compile(parser.parse("Salem Hatif Gabbar Kabi"));
        List<PartEvidence> evidence = comparator
                .compare(one, other, vocabulary, ComparisonCache.holding(64))
                .evidence();
        for (PartEvidence part : evidence) {
            NamePosition position = NamePosition.of(part.left(), 4);
            double rarity = Math.min(
                    vocabulary.rarity(one.word(part.left()), position),
                    vocabulary.rarity(other.word(part.right()), position));
            assertThat(part.bits()).isEqualTo(Math.max(-12, rarity - part.distance()));
        }
        assertThat(evidence.get(1).bits()).isEqualTo(-12);
        assertThat(evidence.get(2).bits()).isPositive();
    }

    @Test
    void whatOnlyOneNameHasSaysNothingByItself() {
        assertThat(compare("سالم كاظم الكعبي", "سالم الكعبي").evidence().get(1))
                .isEqualTo(new PartEvidence(1, 1, -1, 0, PartAgreement.MISSING, 0, 0));
    }

    @Test
    void noiseIsTheMeanDistanceButForTheWorst() {
        NameComparison comparison = compare("سالم كاظم جبار الكعبي", "Salem Kazim Gabbar Kabi");
        double[] distances = comparison.evidence().stream()
                .mapToDouble(PartEvidence::distance)
                .sorted()
                .toArray();
        double rest = distances[0] + distances[1] + distances[2];
        assertThat(comparison.features().get(WORST)).isCloseTo(distances[3] / 13, within(1e-9));
        // The worst counts as at most eight where it is taken off, as it did where it was added.
        assertThat(comparison.features().get(NOISE)).isCloseTo(rest / 3 / 3, within(1e-9));
        assertThat(compare("سليم كريم", "سليم كرم").features()).containsEntry(REST_EXACT, 1.0);
        assertThat(compare("سليم", "سالم").features()).containsEntry(NOISE, 0.0);
    }

    @Test
    void whatManyPartsHaveInCommonIsBounded() {
        assertThat(compare("سالم حسن كاظم جبار ناصر الكعبي", "سالم الكعبي").features())
                .containsEntry(MIDDLE_MISSING, 3.0);
        assertThat(compare("سالمكاظم جبارناصر", "سالم كاظم جبار ناصر").features())
                .containsEntry(JOINED, 1.0);
        String rare = "شيركو هيمن دلشاد هلكوت ئاسو هيوا";
        assertThat(compare(rare, rare).features()).containsEntry(RARITY, 3.0);
        assertThat(compare("سالم حسن كاظم جبار ناصر عباس الكعبي", "سالم هاتف ازاد شيركو زيد مازن الكعبي")
                        .features())
                .containsEntry(BOTH_MISSING, 2.0);
    }

    @Test
    void middlePartsOfAnotherFamilyCountAsTwoAndAHalf() {
        assertThat(compare("سالم حسن كاظم جبار الكعبي", "سالم هاتف ازاد شيركو الكعبي")
                        .features())
                .containsEntry(MIDDLE_NEAR, 2.0)
                .containsEntry(MIDDLE_FAR, 1.5);
    }

    @Test
    void initialsAreCountedAndSinglePartsMarked() {
        assertThat(compare("S. K. Hasan", "Salim Kadhim Hasan").features())
                .containsEntry(INITIAL, 2.0)
                .containsEntry(SINGLE, 0.0);
        assertThat(compare("Salim Kadhim", "Salim").features()).containsEntry(SINGLE, 1.0);
    }

    @Test
    void aGivenNameThatIsNotAgreedOnHasNoRarity() {
        assertThat(compare("سالم كاظم", "سالم كاظم").features().get(GIVEN_RARITY))
                .isPositive();
        assertThat(compare("كاظم سالم الحريجي", "سالم كاظم الحريجي").features()).containsEntry(GIVEN_RARITY, 0.0);
    }

    @Test
    void theCommonerWhatIsMissingTheLessItSays() {
        double[] given = {missingGiven("محمد"), missingGiven("علي"), missingGiven("شيركو")};
        double[] family = {missingFamily("الجبوري"), missingFamily("محمد"), missingFamily("شيركو")};
        for (double[] losses : new double[][] {given, family}) {
            assertThat(losses).isSorted().doesNotHaveDuplicates();
            assertThat(losses[0]).isGreaterThanOrEqualTo(0.5);
            assertThat(losses[2]).isEqualTo(1);
        }
    }

    private double missingGiven(String name) {
        return compare(name + " كاظم الكعبي", "كاظم الكعبي").features().get(NameFeature.GIVEN_MISSING);
    }

    private double missingFamily(String name) {
        return compare("كاظم سالم " + name, "كاظم سالم").features().get(NameFeature.FAMILY_MISSING);
    }

    private NameComparison compare(String one, String other) {
        return comparator.compare(parser.parse(one), parser.parse(other));
    }
}
