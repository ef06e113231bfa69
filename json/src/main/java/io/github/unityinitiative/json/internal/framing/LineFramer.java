package io.github.unityinitiative.json.internal.framing;

import io.github.unityinitiative.json.input.RowProblem.Code;
import org.jspecify.annotations.Nullable;

/** Frames JSON Lines: every line that is not blank is a record. */
public final class LineFramer implements Framer {

    private static final byte LINE_FEED = '\n';

    private final ByteWindow window;
    private long line;
    private int consumed;
    private @Nullable RestOfLine rest;

    public LineFramer(ByteWindow window) {
        this.window = window;
    }

    @Override
    public @Nullable Frame next() {
        passOver();
        while (window.has(0)) {
            line++;
            int end = window.indexOf(0, LINE_FEED);
            boolean ended = window.has(end);
            if (!ended && window.isFull()) {
                return overlong();
            }
            if (!isBlank(end)) {
                consumed = ended ? end + 1 : end;
                return frame(end);
            }
            window.advance(ended ? end + 1 : end);
        }
        return null;
    }

    @Override
    public void close() {
        window.close();
    }

    private void passOver() {
        if (rest != null) {
            rest.skip();
            rest = null;
        }
        window.advance(consumed);
        consumed = 0;
    }

    private Frame frame(int end) {
        int length = end > 0 && window.at(end - 1) == '\r' ? end - 1 : end;
        return new Frame(window.bytes(), window.from(), window.from() + length, line, null, null);
    }

    private Frame overlong() {
        rest = new RestOfLine(window);
        int to = window.from() + window.available();
        return new Frame(window.bytes(), window.from(), to, line, Code.RECORD_TOO_LONG, rest);
    }

    private boolean isBlank(int end) {
        for (int offset = 0; offset < end; offset++) {
            byte value = window.at(offset);
            if (value != ' ' && value != '\t' && value != '\r') {
                return false;
            }
        }
        return true;
    }
}
