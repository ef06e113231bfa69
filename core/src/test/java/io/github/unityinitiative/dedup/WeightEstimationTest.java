package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightEstimationTest {

    private final List<Signatory> list = new ArrayList<>();
    private final Map<SignatoryId, String> truth = new HashMap<>();

    /** People of three names and no address, of whom every second signs again from another province. */
    private void peopleWhoMove() {
        for (Signatory person : People.random(300, 3)) {
            String[] parts = person.name().signed().text().split(" ");
            String name = parts[0] + " " + parts[1] + " " + parts[3];
            add("first", person, name, "بغداد");
            if (list.size() % 3 != 0) {
                add("again", person, name, "النجف");
            }
        }
    }

    private void add(String prefix, Signatory person, String name, String province) {
        Signatory signatory = People.of(prefix + person.id().value(), name, province, "", "", "");
        list.add(signatory);
        truth.put(signatory.id(), person.id().value());
    }

    @Test
    void theTruthTeachesThatPeopleMove() {
        peopleWhoMove();

        Weights learned = WeightEstimation.fromTruth(list, truth);

        assertThat(learned.of(Weight.OTHER_RESIDENCE))
                .isGreaterThan(Weights.standard().of(Weight.OTHER_RESIDENCE) + 1);
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        peopleWhoMove();
        List<Signatory> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(11));

        assertThat(WeightEstimation.fromTruth(shuffled, truth)).isEqualTo(WeightEstimation.fromTruth(list, truth));
    }

    @Test
    void withoutTruthAListTeachesThatPeopleMove() {
        peopleWhoMove();

        Weights learned = WeightEstimation.withoutTruth(list);

        assertThat(learned.of(Weight.OTHER_RESIDENCE))
                .isGreaterThan(Weights.standard().of(Weight.OTHER_RESIDENCE) + 1);
        assertThat(learned.of(Weight.MISSING_LAST)).isEqualTo(Weights.standard().of(Weight.MISSING_LAST));
    }

    @Test
    void whatAListDoesNotStateItDoesNotTeach() {
        People.random(100, 3)
                .forEach(person ->
                        list.add(Signatory.builder(person.id(), person.name()).build()));

        assertThat(WeightEstimation.withoutTruth(list)).isEqualTo(Weights.standard());
        assertThat(WeightEstimation.withoutTruth(List.of())).isEqualTo(Weights.standard());
    }

    @Test
    void withoutTruthTheOrderOfTheListDoesNotMatter() {
        peopleWhoMove();
        List<Signatory> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(11));

        assertThat(WeightEstimation.withoutTruth(shuffled)).isEqualTo(WeightEstimation.withoutTruth(list));
    }
}
