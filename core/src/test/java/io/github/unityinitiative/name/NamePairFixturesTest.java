package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of spellings, one file for each way in which they differ: in {@code alike} of one name, in {@code unlike} of
 * two, in {@code doubtful} of one name or two, so that nobody may decide on the names alone.
 */
class NamePairFixturesTest {

    private static final NameParser PARSER = NameParser.standard();
    private static final NameComparator COMPARATOR = NameComparator.standard();

    static Stream<Arguments> alike() throws IOException, URISyntaxException {
        return pairs("alike");
    }

    static Stream<Arguments> unlike() throws IOException, URISyntaxException {
        return pairs("unlike");
    }

    static Stream<Arguments> doubtful() throws IOException, URISyntaxException {
        return pairs("doubtful");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("alike")
    void spellingsOfOneName(String file, String one, String other) {
        assertThat(compare(one, other).probability()).isGreaterThan(0.5);
        assertThat(compare(one, other).decision()).isNotEqualTo(NameDecision.DIFFERENT);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("unlike")
    void twoNames(String file, String one, String other) {
        assertThat(compare(one, other).probability()).isLessThan(0.5);
        assertThat(compare(one, other).decision()).isEqualTo(NameDecision.DIFFERENT);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("doubtful")
    void neverTheSameByTheNameAlone(String file, String one, String other) {
        assertThat(compare(one, other).decision()).isNotEqualTo(NameDecision.SAME);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource({"alike", "unlike", "doubtful"})
    void theOrderOfTheTwoDoesNotMatter(String file, String one, String other) {
        assertThat(compare(other, one).bits()).isEqualTo(compare(one, other).bits());
    }

    private static NameComparison compare(String one, String other) {
        return COMPARATOR.compare(PARSER.parse(one), PARSER.parse(other));
    }

    private static Stream<Arguments> pairs(String folder) throws IOException, URISyntaxException {
        Path path = Path.of(Objects.requireNonNull(NamePairFixturesTest.class.getResource(folder))
                .toURI());
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList().stream().flatMap(NamePairFixturesTest::pairs);
        }
    }

    private static Stream<Arguments> pairs(Path file) {
        String name = file.getFileName().toString().replace(".tsv", "");
        return lines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> Arguments.of(name, cells[0], cells[1]));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
