package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of names says of every pair is so. */
class NamesPageTest {

    private static final int COLUMNS = 5;

    private final NameParser parser = NameParser.standard();
    private final NameComparator comparator = NameComparator.standard();

    static Stream<Arguments> pairs() throws IOException {
        Path page = Path.of(System.getProperty("initiative.root", "..")).resolve("core/NAMES.md");
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| believed"))
                .map(line -> line.substring(2).split(" *\\| *"))
                .map(cells -> Arguments.of(cells.length, cells[2], cells[3], cells[4]));
    }

    @ParameterizedTest(name = "{3}: {1}, {2}")
    @MethodSource("pairs")
    void everyRowIsSo(int columns, String one, String other, String so) {
        NameComparison comparison = comparator.compare(parser.parse(one), parser.parse(other));

        assertThat(columns).isEqualTo(COLUMNS);
        switch (so) {
            case "one name" -> assertThat(comparison.decision()).isNotEqualTo(NameDecision.DIFFERENT);
            case "two names" -> assertThat(comparison.decision()).isEqualTo(NameDecision.DIFFERENT);
            case "who knows" -> assertThat(comparison.decision()).isNotEqualTo(NameDecision.SAME);
            default -> throw new AssertionError(so);
        }
    }

    @Test
    void thePageHasRows() throws IOException {
        assertThat(pairs()).hasSizeGreaterThan(30);
    }
}
