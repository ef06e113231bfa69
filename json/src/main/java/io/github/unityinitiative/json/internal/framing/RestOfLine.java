package io.github.unityinitiative.json.internal.framing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** What follows, up to the next line feed, a record that fills the window and does not end in it. */
final class RestOfLine {

    private static final byte LINE_FEED = '\n';

    private final ByteWindow window;
    private boolean taken;

    RestOfLine(ByteWindow window) {
        this.window = window;
    }

    /**
     * Writes it.
     *
     * @throws IllegalStateException if it was passed over or written already
     */
    void writeTo(OutputStream out) throws IOException {
        if (taken) {
            throw new IllegalStateException("the rest of the record was passed over");
        }
        taken = true;
        // The head that the frame holds has been written.
        window.advance(window.available());
        copyLine(out);
    }

    /** Passes over the rest unless it was written. */
    void skip() {
        if (!taken) {
            try {
                writeTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void copyLine(OutputStream out) throws IOException {
        while (window.has(0)) {
            int from = window.from();
            int to = from + window.available();
            int end = ByteSearch.indexOf(window.bytes(), from, to, LINE_FEED);
            out.write(window.bytes(), from, end - from);
            if (end < to) {
                window.advance(end + 1 - from);
                return;
            }
            window.advance(to - from);
        }
    }
}
