package io.github.unityinitiative.json.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file that others see with its old content or its new content, whole, whenever the program or the machine stops.
 *
 * <p>It is written to a temporary file in the same folder, forced to the disk, and moved into place; then the folder is
 * forced. Temporary files that a run which was killed left behind are removed when the same file is written again; those
 * of a run that is still writing are not. A failure to write names the file. Not thread-safe.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.forOwner(path)) {
 *     write(file.stream());
 *     file.commit();
 * }
 * }</pre>
 */
public final class AtomicFile implements AutoCloseable {

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean committed;

    private AtomicFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.stream = new BufferedOutputStream(new NamedStream(target, Channels.newOutputStream(channel)), 1 << 16);
    }

    /**
     * Starts a file that its owner alone may read and write (mode 0600 where the file system has modes).
     *
     * @param file the file to make or replace; a symbolic link is followed
     * @return the file, with nothing written yet
     * @throws IOException if it is a folder, its folder does not exist or no file can be made in it
     * @throws NullPointerException if {@code file} is null
     */
    public static AtomicFile forOwner(Path file) throws IOException {
        return open(file, "rw-------");
    }

    /**
     * Starts a file that everybody may read whom the mode mask of the process lets (usually mode 0644).
     *
     * @param file the file to make or replace; a symbolic link is followed
     * @return the file, with nothing written yet
     * @throws IOException if it is a folder, its folder does not exist or no file can be made in it
     * @throws NullPointerException if {@code file} is null
     */
    public static AtomicFile forEverybody(Path file) throws IOException {
        return open(file, "rw-rw-rw-");
    }

    /**
     * Removes the temporary files that runs which were killed left beside a file, whether it exists or not.
     *
     * @param file the file that they were to replace
     * @throws IOException if the folder cannot be read or a file not be removed
     * @throws NullPointerException if {@code file} is null
     */
    public static void removeLeftovers(Path file) throws IOException {
        TemporaryFiles.beside(target(file)).removeLeftovers();
    }

    private static AtomicFile open(Path file, String permissions) throws IOException {
        Path target = target(file);
        TemporaryFiles beside = TemporaryFiles.beside(target);
        beside.removeLeftovers();
        Path temporary = beside.create(permissions);
        FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
        beside.claim(channel);
        return new AtomicFile(target, temporary, channel);
    }

    private static Path target(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        return Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    /**
     * Where to write the content. Need not be closed.
     *
     * @return always the same stream
     */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Puts the new content in place of the old.
     *
     * @throws IOException if the content cannot be written or moved; the old content stays then
     */
    public void commit() throws IOException {
        stream.flush();
        channel.force(true);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        committed = true;
        TemporaryFiles.forceFolder(target);
    }

    /**
     * Ends writing. What was not {@linkplain #commit committed} is removed, and the old content stays.
     *
     * @throws IOException if the temporary file cannot be closed or removed
     */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!committed) {
            Files.deleteIfExists(temporary);
        }
    }
}
