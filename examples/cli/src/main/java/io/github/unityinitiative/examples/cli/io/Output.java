package io.github.unityinitiative.examples.cli.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Something that is written from start to end and then committed. Closing without a commit leaves nothing behind
 * where that is possible. Not thread-safe.
 */
public interface Output extends Closeable {

    /**
     * Where to write.
     *
     * @return the same buffered stream on every call; the output closes it
     */
    OutputStream stream();

    /**
     * Ends the output: all that was written is in place.
     *
     * @throws IOException if it cannot be written to the end
     */
    void commit() throws IOException;
}
