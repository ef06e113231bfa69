package io.github.unityinitiative.json.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.InitiativeJson;
import io.github.unityinitiative.signatory.Initiative;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes an archive over and over, at random moments. A few times in every build; the system
 * property {@code initiative.kills} makes it many.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("initiative.kills", 4);

    @TempDir
    private Path folder;

    @Test
    void theArchiveIsWholeAfterEveryKillAndTheNextRunLeavesNothingElse() throws Exception {
        Path archive = folder.resolve("archive.jsonl");
        Random moments = new Random(1);
        int seen = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileWriting(archive, moments.nextInt(40));
            assertWhole(archive);
            seen += temporaryFiles().size();
        }
        AtomicFile.forOwner(archive).close();
        assertThat(temporaryFiles()).as("after %d in between", seen).isEmpty();
        assertWhole(archive);
    }

    private static void killWhileWriting(Path archive, int milliseconds) throws Exception {
        Process process = ArchiveWriting.start(archive, Integer.MAX_VALUE);
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo(ArchiveWriting.WRITTEN);
            Thread.sleep(milliseconds);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void assertWhole(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            Initiative initiative = new InitiativeJson().readLines(in, rejected -> {
                throw new AssertionError("a record was torn: " + rejected.problems());
            });
            assertThat(initiative.signatories()).hasSize(ArchiveWriting.SIGNATORIES);
        }
        assertThat(Files.readString(archive)).endsWith("}\n");
    }

    private List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".initiative-part"))
                    .toList();
        }
    }
}
