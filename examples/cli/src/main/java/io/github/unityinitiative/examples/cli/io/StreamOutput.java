package io.github.unityinitiative.examples.cli.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A pipe, a device or the standard output: what is written is gone, and a commit only flushes. */
final class StreamOutput implements Output {

    private final OutputStream stream;

    StreamOutput(OutputStream target) {
        this.stream = new BufferedOutputStream(target);
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void commit() throws IOException {
        stream.flush();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
