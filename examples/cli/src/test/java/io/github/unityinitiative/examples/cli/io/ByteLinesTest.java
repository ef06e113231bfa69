package io.github.unityinitiative.examples.cli.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ByteLinesTest {

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("", List.of()),
                Arguments.of("a", List.of("a")),
                Arguments.of("a\n", List.of("a")),
                Arguments.of("a\r\nb", List.of("a", "b")),
                Arguments.of("\n\n", List.of("", "")),
                Arguments.of("a\rb\n", List.of("a\rb")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void splitsAtLineFeedsAlone(String text, List<String> expected) throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(text.getBytes(UTF_8)));
        List<String> found = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            found.add(new String(line, UTF_8));
        }

        assertThat(found).isEqualTo(expected);
        assertThat(lines.number()).isEqualTo(expected.size());
    }

    @Test
    void refusesALineWithoutEnd() {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(new byte[(1 << 20) + 1]));

        assertThatThrownBy(lines::next)
                .isInstanceOf(IOException.class)
                .hasMessage("line 1 is longer than 1048576 bytes");
    }
}
