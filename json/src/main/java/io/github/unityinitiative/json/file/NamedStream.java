package io.github.unityinitiative.json.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;

/** A stream to a file whose failures, a full disk for example, name the file. Not buffered, and not thread-safe. */
public final class NamedStream extends FilterOutputStream {

    private final Path file;

    /**
     * Creates a stream.
     *
     * @param file the name
     * @param stream where to write
     * @throws NullPointerException if an argument is null
     */
    public NamedStream(Path file, OutputStream stream) {
        super(Objects.requireNonNull(stream, "stream"));
        this.file = Objects.requireNonNull(file, "file");
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }
}
