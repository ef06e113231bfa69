package io.github.unityinitiative.json.internal.token;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** A writer to whatever characters can be appended to. */
public final class AppendableWriter extends Writer {

    private final Appendable out;

    public AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        out.append(CharBuffer.wrap(characters, offset, length));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // It is not ours to close.
    }
}
