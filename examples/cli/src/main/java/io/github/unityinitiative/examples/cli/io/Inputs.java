package io.github.unityinitiative.examples.cli.io;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens what a command reads: a file, or the standard input for {@code -}; gzip is unpacked. Immutable. */
public final class Inputs {

    private static final String STANDARD_INPUT = "-";
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private final InputStream standardInput;

    /**
     * Creates the inputs of a process.
     *
     * @param standardInput what {@code -} means; it is never closed
     */
    public Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Opens an input and unpacks it.
     *
     * @param name the path of a file, or {@code -}
     * @return a buffered stream of its bytes, unpacked if they start like gzip
     * @throws IOException if it cannot be read
     */
    public InputStream open(String name) throws IOException {
        InputStream raw = new BufferedInputStream(openAsItIs(name), BUFFER);
        try {
            return startsLikeGzip(raw) ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /**
     * Opens an input as it is, for a reader that unpacks it under its own limits.
     *
     * @param name the path of a file, or {@code -}
     * @return an unbuffered stream of its bytes
     * @throws IOException if it cannot be read
     */
    public InputStream openAsItIs(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return new Uncloseable(standardInput);
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "is a folder, not a file");
        }
        return Files.newInputStream(path);
    }

    private static boolean startsLikeGzip(InputStream stream) throws IOException {
        stream.mark(2);
        boolean gzip = stream.read() == GZIP_FIRST && stream.read() == GZIP_SECOND;
        stream.reset();
        return gzip;
    }

    private static final class Uncloseable extends FilterInputStream {
        Uncloseable(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {
            // The process owns its standard input.
        }
    }
}
