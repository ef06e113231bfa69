package io.github.unityinitiative.examples.cli.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheOldContentUntilTheCommit() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");

        try (AtomicFile output = AtomicFile.create(file, FileAccess.EVERYBODY)) {
            output.stream().write("new".getBytes(StandardCharsets.UTF_8));
            output.stream().flush();
            assertThat(file).hasContent("old");
            output.commit();
        }

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.initiative-part");
    }

    @Test
    void leavesNothingBehindWithoutACommit() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");

        try (AtomicFile output = AtomicFile.create(file, FileAccess.EVERYBODY)) {
            output.stream().write('x');
        }

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("report.txt");
    }

    @Test
    void removesWhatAKilledRunLeftOfThisFileAlone() throws IOException {
        Path leftover = Files.createFile(folder.resolve(".report.txt.123.initiative-part"));
        Path ofAnother = Files.createFile(folder.resolve(".other.txt.123.initiative-part"));

        AtomicFile.create(folder.resolve("report.txt"), FileAccess.EVERYBODY).close();

        assertThat(leftover).doesNotExist();
        assertThat(ofAnother).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void closesAPrivateFileToOthersEvenWhereAnOpenOneWas() throws IOException {
        Path file = Files.writeString(folder.resolve("review.jsonl"), "old");

        write(file, FileAccess.OWNER);

        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        write(link, FileAccess.EVERYBODY);

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> AtomicFile.create(folder, FileAccess.EVERYBODY))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> AtomicFile.create(folder.resolve("no/report.txt"), FileAccess.EVERYBODY))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("no such folder");
    }

    private static void write(Path file, FileAccess access) throws IOException {
        try (AtomicFile output = AtomicFile.create(file, access)) {
            output.stream().write("new".getBytes(StandardCharsets.UTF_8));
            output.commit();
        }
    }
}
