package io.github.unityinitiative.examples.cli.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Adds the name of the file to a failure to write it, such as a full disk. */
final class NamedStream extends FilterOutputStream {

    private final Path file;

    NamedStream(Path file, OutputStream stream) {
        super(stream);
        this.file = file;
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
