package io.github.unityinitiative.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.json.ArchiveWriter;
import io.github.unityinitiative.json.Samples;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void writeTheOldContent() throws IOException {
        target = folder.resolve("archive.jsonl");
        Files.writeString(target, "old");
    }

    @Test
    void theNewContentTakesThePlaceOfTheOldWhenItIsCommitted() throws IOException {
        try (AtomicFile file = AtomicFile.forOwner(target)) {
            file.stream().write("new".getBytes(StandardCharsets.UTF_8));
            assertThat(target).hasContent("old");
            file.commit();
        }
        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("archive.jsonl");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    @Test
    void theOldContentStaysWhereWritingFails() {
        assertThatThrownBy(() -> {
                    try (AtomicFile file = AtomicFile.forOwner(target)) {
                        file.stream().write(new byte[100_000]);
                        throw new IOException("the source failed");
                    }
                })
                .hasMessage("the source failed");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("archive.jsonl");
    }

    @Test
    void nothingIsReplacedWhereTheNewContentCannotBeForcedToTheDisk() throws IOException {
        AtomicFile file = AtomicFile.forOwner(target);
        file.close();
        assertThatThrownBy(file::commit).isInstanceOf(ClosedChannelException.class);
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("archive.jsonl");
    }

    @Test
    void nothingIsLeftBehindWhereTheOldContentCannotBeReplaced() throws IOException {
        try (AtomicFile file = AtomicFile.forOwner(target)) {
            file.stream().write('x');
            Files.delete(target);
            Files.createDirectory(target);
            Files.writeString(target.resolve("other"), "other");
            assertThatThrownBy(file::commit).isInstanceOf(FileSystemException.class);
        }
        assertThat(target.resolve("other")).hasContent("other");
        assertThat(names()).containsExactly("archive.jsonl");
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndOtherFilesAreNot() throws IOException {
        Files.writeString(folder.resolve(".archive.jsonl.123.initiative-part"), "half");
        Files.writeString(folder.resolve(".other.jsonl.123.initiative-part"), "half");
        AtomicFile.forOwner(target).close();
        assertThat(names()).containsExactlyInAnyOrder("archive.jsonl", ".other.jsonl.123.initiative-part");
    }

    @Test
    void whatIsStillBeingWrittenIsNotRemoved() throws IOException {
        try (AtomicFile first = AtomicFile.forOwner(target)) {
            first.stream().write('1');
            AtomicFile.forOwner(target).close();
            first.commit();
        }
        assertThat(target).hasContent("1");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        try (AtomicFile file = AtomicFile.forOwner(link)) {
            file.stream().write('2');
            file.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("2");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void everybodyMayReadWhatIsForEverybodyAndNobodyWhatIsNot() throws IOException {
        try (AtomicFile file = AtomicFile.forEverybody(target)) {
            file.commit();
        }
        assertThat(Files.getPosixFilePermissions(target)).contains(PosixFilePermission.GROUP_READ);
        try (AtomicFile file = AtomicFile.forOwner(target)) {
            file.commit();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    @Test
    void leftoversOfAFileThatIsGoneCanBeRemoved() throws IOException {
        Files.writeString(folder.resolve(".gone.html.1.initiative-part"), "half");
        AtomicFile.removeLeftovers(folder.resolve("gone.html"));
        assertThat(names()).containsExactly("archive.jsonl");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> AtomicFile.forOwner(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFilesIsNamedAndTheTemporaryFileIsNot() {
        assertThatThrownBy(() -> AtomicFile.forOwner(Path.of("/proc/archive.jsonl")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith("/proc")
                .hasMessageNotContaining("initiative-part");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> AtomicFile.forOwner(folder.resolve("none/file")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void afterEveryFailureOfTheStreamTheArchiveIsOldOrNew() throws IOException {
        for (int limit = 0; limit < 20; limit++) {
            try (AtomicFile file = AtomicFile.forOwner(target)) {
                writeAtMost(file, limit * 100);
            } catch (IOException e) {
                assertThat(e).hasMessage("no space left");
            }
            assertThat(Files.readString(target))
                    .satisfiesAnyOf(
                            text -> assertThat(text).isEqualTo("old"),
                            text -> assertThat(text.lines()).hasSize(2));
            assertThat(names()).containsExactly("archive.jsonl");
        }
        assertThat(Files.readString(target).lines()).hasSize(2);
    }

    private static void writeAtMost(AtomicFile file, int limit) throws IOException {
        FullStream full = new FullStream(file.stream(), limit);
        try (ArchiveWriter archive = ArchiveWriter.privateJsonLines(Samples.document(), full)) {
            archive.write(Samples.signatory());
            archive.finish();
        }
        file.commit();
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A stream with room for so many bytes. */
    private static final class FullStream extends java.io.FilterOutputStream {
        private int left;

        FullStream(java.io.OutputStream out, int left) {
            super(out);
            this.left = left;
        }

        @Override
        public void write(int value) throws IOException {
            if (left-- <= 0) {
                throw new IOException("no space left");
            }
            super.write(value);
        }
    }
}
