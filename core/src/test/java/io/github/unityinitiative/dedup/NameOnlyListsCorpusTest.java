package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.corpus.SharedCorpus;
import io.github.unityinitiative.dedup.evaluation.Evaluation;
import io.github.unityinitiative.dedup.evaluation.ReportEvaluation;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors under the accuracy on lists of nothing but names, where relatives and namesakes are all that is wrong. */
@Tag("corpus")
class NameOnlyListsCorpusTest {

    /** One person in four, so that the test stays short. */
    private static final int EVERY = 4;

    private final List<Signatory> signatories = new ArrayList<>();
    private final Map<SignatoryId, String> truth = new HashMap<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"records_register, entity_id, 0.99, 0.88", "clusters_public_figures, linked_group, 0.99, 0.07"})
    void whatIsJoinedIsRight(String list, String person, double precision, double recall) {
        read(SharedCorpus.lines("data/names/dev/" + list + ".tsv"), person);

        DedupReport report = Deduplicator.standard().deduplicate(signatories);

        Evaluation joined = ReportEvaluation.of(truth, report).joined();
        assertThat(joined.pairwise().precision()).isGreaterThan(precision);
        assertThat(joined.pairwise().recall()).isGreaterThan(recall);
    }

    private void read(List<String> lines, String person) {
        List<String> header = List.of(lines.get(0).split("\t", -1));
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split("\t", -1);
            String entity = cells[header.indexOf(person)];
            if (Math.floorMod(entity.hashCode(), EVERY) == 0) {
                SignatoryId id = SignatoryId.of("row" + line);
                truth.put(id, entity);
                signatories.add(Signatory.builder(id, PersonName.of(cells[header.indexOf("name")]))
                        .build());
            }
        }
    }
}
