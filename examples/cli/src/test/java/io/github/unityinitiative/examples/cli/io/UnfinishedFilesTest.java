package io.github.unityinitiative.examples.cli.io;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class UnfinishedFilesTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheFolderThatTakesNoFile() throws IOException {
        UnfinishedFiles files = UnfinishedFiles.of(Path.of("/proc/report.txt"));

        assertThatThrownBy(() -> files.create(FileAccess.OWNER))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("/proc: no file can be created in this folder");
    }
}
