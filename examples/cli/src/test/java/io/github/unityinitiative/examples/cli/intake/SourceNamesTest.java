package io.github.unityinitiative.examples.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceNamesTest {

    private final SourceNames names = new SourceNames();

    @Test
    void leavesOutTheFolders() {
        assertThat(names.of("/home/somebody/a.csv")).isEqualTo("a.csv");
        assertThat(names.of("-")).isEqualTo("input");
    }

    @Test
    void numbersFilesOfOneName() {
        assertThat(names.of("x/a.csv")).isEqualTo("a.csv");
        assertThat(names.of("y/a.csv")).isEqualTo("a.csv~2");
        assertThat(names.of("y/b.csv")).isEqualTo("b.csv");
    }

    @Test
    void shortensLongNames() {
        assertThat(names.of("a".repeat(300) + ".csv")).hasSize(100).endsWith("a.csv");
    }
}
