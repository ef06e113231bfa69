package io.github.unityinitiative.json.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The hidden files beside a file that hold what is not finished. A lock tells those in use from those left behind. */
final class TemporaryFiles {

    private static final String SUFFIX = ".part";

    private final Path folder;
    private final String prefix;

    TemporaryFiles(Path target) throws IOException {
        this.folder = folder(target);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder");
        }
        this.prefix = "." + Objects.requireNonNull(target.getFileName(), "file name") + ".";
    }

    /** A new file that its owner alone may read: the JDK makes temporary files so. */
    Path create() throws IOException {
        return Files.createTempFile(folder, prefix, SUFFIX);
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
