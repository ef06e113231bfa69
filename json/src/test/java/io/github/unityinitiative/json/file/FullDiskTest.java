package io.github.unityinitiative.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.json.ArchiveWriter;
import io.github.unityinitiative.json.CsvLayout;
import io.github.unityinitiative.json.CsvWriter;
import io.github.unityinitiative.json.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file where the system takes no more. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    void aDeviceThatIsFullIsNamed() throws IOException {
        try (OutputStream out = new NamedStream(FULL, Files.newOutputStream(FULL))) {
            assertThatThrownBy(() -> writeArchive(out))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("/dev/full: ");
            assertThatThrownBy(() -> CsvWriter.privateCsv(CsvLayout.standard(), out))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("/dev/full: ");
        }
    }

    @Test
    void aByteIsWrittenAndItsFailureNamed() throws IOException {
        Path file = folder.resolve("byte");
        try (OutputStream out = new NamedStream(file, Files.newOutputStream(file))) {
            out.write('x');
        }
        assertThat(file).hasContent("x");
        try (OutputStream out = new NamedStream(FULL, Files.newOutputStream(FULL))) {
            assertThatThrownBy(() -> out.write('x')).hasMessageStartingWith("/dev/full: ");
        }
    }

    @Test
    void aPipeThatNobodyReadsIsAnIoExceptionAndNothingElse() throws Exception {
        Process reader = new ProcessBuilder("true").start();
        reader.waitFor();
        assertThatThrownBy(() -> writeArchive(reader.getOutputStream())).isInstanceOf(IOException.class);
    }

    @Test
    void theOldArchiveStaysWhereTheSystemTakesNoMoreOfTheNew() throws Exception {
        Path archive = Files.writeString(folder.resolve("archive.jsonl"), "old");
        // Files of at most 8 blocks of 512 or 1024 bytes; a signal would end the process where the shell does not
        // ignore it.
        Process process = ArchiveWriting.start(archive, 1, "sh", "-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "sh");
        assertThat(process.waitFor()).isNotZero();
        assertThat(archive).hasContent("old");
        assertThat(Files.readString(Path.of(archive + ".err"))).contains("FileSystemException", archive.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".initiative-part"));
        }
    }

    private static void writeArchive(OutputStream out) throws IOException {
        try (ArchiveWriter archive = ArchiveWriter.privateJsonLines(Samples.document(), out)) {
            for (int number = 0; number < 1000; number++) {
                archive.write(Samples.signatory());
            }
            archive.finish();
        }
    }
}
