package io.github.unityinitiative.examples.cli.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, so that what is copied stays what it was. A line ends with LF or CR LF. Not
 * thread-safe.
 */
public final class ByteLines implements Closeable {

    private static final int LONGEST = 1 << 20;

    private final InputStream stream;
    private long number;

    /**
     * Creates lines.
     *
     * @param stream a buffered stream; closed with the lines
     */
    public ByteLines(InputStream stream) {
        this.stream = stream;
    }

    /**
     * The next line.
     *
     * @return the line without its end, or null after the last
     * @throws IOException if the stream cannot be read, or the line is longer than 1 MiB
     */
    public byte @Nullable [] next() throws IOException {
        int octet = stream.read();
        if (octet < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; octet >= 0 && octet != '\n'; octet = stream.read()) {
            if (line.size() == LONGEST) {
                throw new IOException("line " + number + " is longer than " + LONGEST + " bytes");
            }
            line.write(octet);
        }
        return withoutReturn(line.toByteArray());
    }

    /**
     * The number of the line that {@link #next} returned last.
     *
     * @return a number from 1; 0 before the first line
     */
    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean ends = line.length > 0 && line[line.length - 1] == '\r';
        return ends ? Arrays.copyOf(line, line.length - 1) : line;
    }
}
