package io.github.unityinitiative.json.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The hidden files beside a file that hold what is not finished. A lock tells those in use from those left behind. */
final class TemporaryFiles {

    private static final String SUFFIX = ".initiative-part";

    private final Path folder;
    private final String prefix;

    private TemporaryFiles(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    static TemporaryFiles beside(Path target) throws IOException {
        Path name = target.getFileName();
        if (name == null || Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder, not a file");
        }
        Path folder = folder(target);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder");
        }
        return new TemporaryFiles(folder, "." + name + ".");
    }

    /** A new file with those permissions, as far as the process's mask and the file system go along. */
    Path create(String permissions) throws IOException {
        try {
            return Files.createTempFile(folder, prefix, SUFFIX, attributes(permissions));
        } catch (FileSystemException e) {
            // A person knows the folder, not the name of the temporary file.
            String reason = Objects.requireNonNullElse(e.getReason(), "no file can be created in this folder");
            FileSystemException named = new FileSystemException(folder.toString(), null, reason);
            named.initCause(e);
            throw named;
        }
    }

    private FileAttribute<?>[] attributes(String permissions) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Marks an open file as in use, until it is closed or the process ends. */
    void claim(FileChannel channel) throws IOException {
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new IOException("another process has just taken the temporary file");
        }
    }

    void removeLeftovers() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(this::isTemporary).toList();
        }
        for (Path file : files) {
            if (!isInUse(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Makes the move of a file in its folder last. Where a folder cannot be opened, the system sees to that itself. */
    static void forceFolder(Path target) {
        try (FileChannel channel = FileChannel.open(folder(target), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The content is in place and forced; only its name may be lost with the power.
            return;
        }
    }

    private boolean isTemporary(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(prefix) && name.endsWith(SUFFIX);
    }

    private static boolean isInUse(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static Path folder(Path target) {
        Path parent = target.getParent();
        return parent == null ? target : parent;
    }
}
