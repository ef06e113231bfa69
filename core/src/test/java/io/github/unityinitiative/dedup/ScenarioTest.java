package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of people in situations that lists really have: one file each, among four hundred other signatures. */
class ScenarioTest {

    private static final List<Signatory> CROWD = People.random(400, 1);

    static Stream<Scenario> scenarios() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ScenarioTest.class.getResource("scenario"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Scenario::read).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void peopleAreToldApart(Scenario scenario) {
        List<Signatory> list = new ArrayList<>(CROWD);
        list.addAll(scenario.signed());

        check(scenario, Deduplicator.standard().deduplicate(list));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void peopleAreToldApartInAnyOrderByManyThreads(Scenario scenario) {
        List<Signatory> list = new ArrayList<>(scenario.signed());
        list.addAll(CROWD);
        Collections.reverse(list);

        check(scenario, Deduplicator.builder().threads(3).build().deduplicate(list));
    }

    private static void check(Scenario scenario, DedupReport report) {
        assertThat(scenario.expected()).isNotEmpty();
        for (String expected : scenario.expected()) {
            String[] words = expected.split(" ");
            List<SignatoryId> ids =
                    Arrays.stream(words).skip(1).map(SignatoryId::of).toList();
            assertThat(answer(report, ids)).as(expected).isIn(answersFor(words[0]));
        }
    }

    private static List<String> answersFor(String expected) {
        return switch (expected) {
            case "apart" -> List.of("possible", "different");
            case "same", "possible", "different" -> List.of(expected);
            default -> throw new IllegalArgumentException("unknown expectation");
        };
    }

    private static String answer(DedupReport report, List<SignatoryId> ids) {
        if (report.clusters().stream().anyMatch(cluster -> cluster.members().containsAll(ids))) {
            return "same";
        }
        SignatoryPair pair = new SignatoryPair(ids.get(0), ids.get(1));
        return report.possible().stream().anyMatch(decision -> decision.pair().equals(pair)) ? "possible" : "different";
    }
}
