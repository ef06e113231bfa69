package io.github.unityinitiative.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs of the command line, one file for each behaviour: what is given, and all that comes out. */
class CommandFixturesTest {

    @TempDir
    Path folder;

    static Stream<Path> fixtures() throws IOException, URISyntaxException {
        Path commands = Path.of(Objects.requireNonNull(CommandFixturesTest.class.getResource("/commands"))
                .toURI());
        try (Stream<Path> files = Files.list(commands)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void comesOutAsTheFileSays(Path file) throws IOException {
        CommandFixture fixture = CommandFixture.read(file);

        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("exit", Integer.toString(fixture.exitCode()));
        expected.putAll(fixture.expected());
        assertThat(fixture.run(folder)).isEqualTo(expected);
    }
}
