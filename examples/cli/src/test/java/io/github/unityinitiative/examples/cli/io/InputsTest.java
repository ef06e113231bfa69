package io.github.unityinitiative.examples.cli.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path folder;

    private final Inputs inputs = new Inputs(new ByteArrayInputStream("piped".getBytes(UTF_8)));

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "id,name");

        assertThat(read(file.toString())).isEqualTo("id,name");
    }

    @Test
    void readsAnEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("a.csv"));

        assertThat(read(file.toString())).isEmpty();
    }

    @Test
    void readsTheStandardInput() throws IOException {
        assertThat(read("-")).isEqualTo("piped");
    }

    @Test
    void unpacksGzipWhateverTheName() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), gzip("id,name"));

        assertThat(read(file.toString())).isEqualTo("id,name");
    }

    @Test
    void failsOnGzipThatIsCutOff() throws IOException {
        byte[] whole = gzip("id,name");
        Path file = Files.write(folder.resolve("a.csv.gz"), Arrays.copyOf(whole, whole.length - 4));

        assertThatThrownBy(() -> read(file.toString())).isInstanceOf(EOFException.class);
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> read(folder.toString()))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a folder");
    }

    private String read(String name) throws IOException {
        try (InputStream stream = inputs.open(name)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
