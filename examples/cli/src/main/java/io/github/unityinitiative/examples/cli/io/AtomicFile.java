package io.github.unityinitiative.examples.cli.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that others see with its old content or its new content, never with a part: it is written beside its place,
 * forced to the disk, and moved.
 */
final class AtomicFile implements Output {

    private final Path target;
    private final Path unfinished;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean committed;

    private AtomicFile(Path target, Path unfinished, FileChannel channel) {
        this.target = target;
        this.unfinished = unfinished;
        this.channel = channel;
        this.stream = new BufferedOutputStream(new NamedStream(target, Channels.newOutputStream(channel)));
    }

    /** Starts a file, and removes what a run that was killed left of it. */
    static AtomicFile create(Path file, FileAccess access) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        UnfinishedFiles beside = UnfinishedFiles.of(target);
        beside.removeLeftovers();
        Path unfinished = beside.create(access);
        return new AtomicFile(target, unfinished, FileChannel.open(unfinished, StandardOpenOption.WRITE));
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void commit() throws IOException {
        stream.flush();
        channel.force(true);
        stream.close();
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        committed = true;
        Folders.force(UnfinishedFiles.folderOf(target));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!committed) {
            Files.deleteIfExists(unfinished);
        }
    }
}
