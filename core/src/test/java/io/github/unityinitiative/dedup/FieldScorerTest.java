package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What fields say, in a list of which most are from one town. */
class FieldScorerTest {

    private static final Weights WEIGHTS =
            Weights.parse("same-day\t1.5\nother-day\t-2.5\nsame-city\t0.25\nother-city\t-3\n"
                    + "same-affiliation\t0.5\nother-affiliation\t-4\nsame-residence\t-0.5\nother-residence\t-6");

    private final RecordStore store = new RecordStore(NameComparator.standard());
    private final FieldScorer fields;

    FieldScorerTest() {
        new StoreBuilder(store, new Workers(1))
                .addAll(List.of(
                        person("Basra", "Port", "2014-06-18"),
                        person("Basra", "Port", "2014-06-18"),
                        person("Basra", "Port", "2014-06-19"),
                        person("Zubair", "School", null),
                        person("Zubair", "School", null),
                        person(null, null, null)));
        fields = new FieldScorer(store, WEIGHTS);
    }

    private static Signatory person(String city, String affiliation, String day) {
        return People.named("s", "Sara Ahmed")
                .residence(city == null ? Residence.unstated() : new Residence(null, null, city))
                .affiliation(affiliation)
                .signedOn(day == null ? null : LocalDate.parse(day))
                .build();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "CITY, 0, 1, SAME",
        "CITY, 0, 3, OTHER",
        "CITY, 0, 5, UNSTATED",
        "CITY, 5, 0, UNSTATED",
        "AFFILIATION, 3, 4, SAME",
        "AFFILIATION, 3, 0, OTHER",
        "AFFILIATION, 3, 5, UNSTATED",
        "SIGNED_ON, 0, 1, SAME",
        "SIGNED_ON, 0, 2, OTHER",
        "SIGNED_ON, 0, 3, UNSTATED",
        "SIGNED_ON, 3, 0, UNSTATED",
        "RESIDENCE, 0, 1, UNSTATED",
        "GIVEN_NAME, 0, 1, UNSTATED"
    })
    void valuesAgreeOrNot(EvidenceKind kind, int one, int other, Level level) {
        assertThat(fields.level(kind, view(one), view(other))).isEqualTo(level);
        assertThat(fields.bits(kind, view(one), view(other)) == 0).isEqualTo(level == Level.UNSTATED);
    }

    @Test
    void daysAndOtherValuesWeighAsTheWeightsSay() {
        assertThat(fields.bits(EvidenceKind.SIGNED_ON, view(0), view(1))).isEqualTo(1.5);
        assertThat(fields.bits(EvidenceKind.SIGNED_ON, view(0), view(2))).isEqualTo(-2.5);
        assertThat(fields.bits(EvidenceKind.CITY, view(0), view(3))).isEqualTo(-3);
        assertThat(fields.bits(EvidenceKind.AFFILIATION, view(0), view(3))).isEqualTo(-4);
    }

    /** As if each of the two towns had two more people in it. */
    @Test
    void theRarerAValueTheMoreItSays() {
        assertThat(fields.bits(EvidenceKind.CITY, view(0), view(1))).isCloseTo(0.25 - log2(5 / 9.0), within(1e-12));
        assertThat(fields.bits(EvidenceKind.CITY, view(3), view(4))).isCloseTo(0.25 - log2(4 / 9.0), within(1e-12));
        assertThat(fields.bits(EvidenceKind.AFFILIATION, view(3), view(4)))
                .isCloseTo(0.5 - log2(4 / 9.0), within(1e-12));
    }

    @Test
    void aValueThatCameLaterIsCountedWhenItIsAskedAbout() {
        new StoreBuilder(store, new Workers(1))
                .addAll(List.of(person("Fao", null, null), person("Fao", null, null), person("Fao", null, null)));
        assertThat(store.dictionary(Field.CITY).stated()).isEqualTo(8);
        assertThat(fields.bits(EvidenceKind.CITY, view(6), view(7))).isCloseTo(0.25 - log2(5 / 14.0), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidenceKind.class,
            names = {"PRIOR", "GIVEN_NAME", "LAST_NAME", "NAMESAKES", "RELATIVES"})
    void whatIsNoFieldSaysNothing(EvidenceKind kind) {
        assertThat(fields.bits(kind, view(0), view(1))).isZero();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private RecordView view(int record) {
        RecordView view = new RecordView();
        view.load(store.table(), record);
        return view;
    }
}
