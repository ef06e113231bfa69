package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.corpus.SharedCorpus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A floor under the accuracy on labelled pairs, so that no change loses it unnoticed. */
@Tag("corpus")
class NameAccuracyCorpusTest {

    private static final int LARGEST_SAMPLE = 1_500;

    private final NameParser parser = NameParser.standard();
    private final NameComparator comparator = NameComparator.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ar-latn, 0.99", "ar-ar, 0.985", "latn-latn, 0.97", "ckb, 0.985", "ku, 0.98"})
    void pairsOfOnePersonScoreAbovePairsOfTwo(String kind, double floor) {
        double[] same = scores("data/names/dev/pos_" + kind + ".tsv");
        double[] different = scores("data/names/dev/neg_" + kind + ".tsv");
        Arrays.sort(different);
        double below =
                Arrays.stream(same).map(score -> countBelow(different, score)).sum();
        assertThat(below / same.length / different.length).isGreaterThan(floor);
    }

    private double[] scores(String path) {
        List<String> lines = SharedCorpus.lines(path);
        int step = Math.max(1, lines.size() / LARGEST_SAMPLE);
        List<String> header = List.of(lines.get(0).split("\t", -1));
        NameVocabulary vocabulary = comparator.vocabulary();
        ComparisonCache cache = ComparisonCache.holding(1 << 16);
        double[] scores = new double[(lines.size() - 2) / step + 1];
        for (int i = 0; i < scores.length; i++) {
            String[] cells = lines.get(1 + i * step).split("\t", -1);
            CompiledName one = vocabulary.compile(parser.parse(cells[header.indexOf("name_a")]));
            CompiledName other = vocabulary.compile(parser.parse(cells[header.indexOf("name_b")]));
            scores[i] = comparator.bits(one, other, vocabulary, cache);
        }
        return scores;
    }

    private static double countBelow(double[] sorted, double score) {
        int at = Arrays.binarySearch(sorted, score);
        return at >= 0 ? at : -at - 1;
    }
}
