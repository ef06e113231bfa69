package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is joined when nothing is known but a name, in a list of a few and in one of thousands, many of whom repeat. */
class NamesAloneTest {

    private static final List<Signatory> FEW = People.random(40, 1);
    private static final List<Signatory> THOUSANDS = repeated(People.random(6_000, 1));

    private static List<Signatory> repeated(List<Signatory> people) {
        List<Signatory> all = new ArrayList<>(people);
        for (Signatory person : people.subList(0, people.size() / 2)) {
            all.add(Signatory.builder(SignatoryId.of(person.id().value() + "-again"), person.name())
                    .residence(person.residence())
                    .contact(person.contact())
                    .build());
        }
        return all;
    }

    private static boolean isJoined(List<Signatory> crowd, String name, String province) {
        List<Signatory> all = new ArrayList<>(crowd);
        all.add(People.of("a", name, province, "", "", ""));
        all.add(People.of("b", name, province, "", "", ""));
        DedupReport report = Deduplicator.standard().deduplicate(all);
        return report.clusterIdAt(crowd.size()).equals(report.clusterIdAt(crowd.size() + 1));
    }

    @ParameterizedTest(name = "{0} among {1}, in {2}")
    @CsvSource({
        "مصطفى هيوا البرزنجي, few, '', true",
        "مصطفى هيوا البرزنجي, thousands, كركوك, true",
        "مصطفى هيوا البرزنجي, thousands, '', false",
        "سردار هيوا قيس البرزنجي, few, '', true",
        "سردار هيوا قيس البرزنجي, thousands, كركوك, true",
        "سردار هيوا قيس البرزنجي, thousands, '', true",
    })
    void aNameAloneMustBeRareInTheList(String name, String list, String province, boolean joined) {
        assertThat(isJoined(list.equals("few") ? FEW : THOUSANDS, name, province))
                .isEqualTo(joined);
    }
}
