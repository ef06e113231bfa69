package io.github.unityinitiative.examples.cli.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream standardOutput = new ByteArrayOutputStream();
    private final Outputs outputs = new Outputs(standardOutput);

    @Test
    void writesToTheStandardOutput() throws IOException {
        write("-");

        assertThat(standardOutput.toString(UTF_8)).isEqualTo("text");
    }

    @Test
    void writesAFile() throws IOException {
        write(folder.resolve("a.txt").toString());

        assertThat(folder.resolve("a.txt")).hasContent("text");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writesToADeviceWithoutReplacingIt() throws IOException {
        write("/dev/null");

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void failsOnAFullDevice() {
        assertThatThrownBy(() -> write("/dev/full")).isInstanceOf(IOException.class);
    }

    private void write(String name) throws IOException {
        try (Output output = outputs.open(name, FileAccess.EVERYBODY)) {
            output.stream().write("text".getBytes(UTF_8));
            output.commit();
        }
    }
}
