package io.github.unityinitiative.examples.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FoldersTest {

    @TempDir
    Path folder;

    @Test
    void createsAPrivateFolderWithItsParents() throws IOException {
        Path wanted = folder.resolve("a/b/private");

        Folders.create(wanted, FileAccess.OWNER);

        assertThat(permissions(wanted)).isEqualTo("rwx------");
    }

    @Test
    void closesAnOpenFolder() throws IOException {
        Path open = Files.createDirectory(
                folder.resolve("private"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        Folders.create(open, FileAccess.OWNER);

        assertThat(permissions(open)).isEqualTo("rwx------");
    }

    @Test
    void leavesAPublicFolderAsItIs() throws IOException {
        Folders.create(folder.resolve("private"), FileAccess.OWNER);

        Folders.create(folder.resolve("private"), FileAccess.EVERYBODY);

        assertThat(permissions(folder.resolve("private"))).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
