package io.github.unityinitiative.examples.cli.io;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read what is written. */
public enum FileAccess {
    /** Everybody whom the process's file mode mask lets read it. */
    EVERYBODY("rw-rw-rw-", "rwxrwxrwx"),
    /** The owner of the file alone. */
    OWNER("rw-------", "rwx------");

    private final String filePermissions;
    private final String folderPermissions;

    FileAccess(String filePermissions, String folderPermissions) {
        this.filePermissions = filePermissions;
        this.folderPermissions = folderPermissions;
    }

    /** The attributes of a new file; none on a file system that has no POSIX permissions. */
    FileAttribute<?>[] fileAttributes(Path path) {
        return attributes(path, filePermissions);
    }

    /** The attributes of a new folder; none on a file system that has no POSIX permissions. */
    FileAttribute<?>[] folderAttributes(Path path) {
        return attributes(path, folderPermissions);
    }

    static boolean isPosix(Path path) {
        Set<String> views = path.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix");
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        if (!isPosix(path)) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
