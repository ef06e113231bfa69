package io.github.unityinitiative.examples.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that output goes to. */
public final class Folders {

    private Folders() {}

    /**
     * Creates a folder, with its parents, where there is none; one that is for its owner alone is closed to others
     * even if it was open before.
     *
     * @param folder the folder
     * @param access who may read in it
     * @throws IOException if it cannot be created or closed to others
     */
    public static void create(Path folder, FileAccess access) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(parent(folder.toAbsolutePath()));
            Files.createDirectory(folder, access.folderAttributes(folder));
        } else if (access == FileAccess.OWNER && FileAccess.isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** The folder that a file is in. */
    static Path parent(Path absolute) {
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }
}
