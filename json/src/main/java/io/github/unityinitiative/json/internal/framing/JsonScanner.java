package io.github.unityinitiative.json.internal.framing;

import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;

/** Finds where JSON values end, by their quotes and brackets alone. */
final class JsonScanner {

    /** What {@link #peek} gives at the end of the input. */
    static final int END = -1;

    private final ByteWindow window;
    private long line = 1;
    private int consumed;

    JsonScanner(ByteWindow window) {
        this.window = window;
    }

    /** The next byte that is no white space, or {@link #END}. */
    int peek() {
        passOver();
        while (window.has(0)) {
            byte value = window.at(0);
            if (!isSpace(value)) {
                return value;
            }
            consumed = 1;
            passOver();
        }
        return END;
    }

    /** Moves past the byte that {@link #peek} gave. */
    void take() {
        consumed = 1;
        passOver();
    }

    /** Frames the string that starts here. */
    Frame string() {
        if (peek() != '"') {
            throw failure(Reason.MALFORMED_JSON);
        }
        return frame(endOfString(0));
    }

    /** Frames the value that starts here. */
    Frame value() {
        peek();
        int end = endOfValue();
        if (end == 0) {
            throw failure(Reason.MALFORMED_JSON);
        }
        return frame(end);
    }

    /** The line of what {@link #peek} gave, from 1. */
    long line() {
        return line;
    }

    void close() {
        window.close();
    }

    UnreadableInputException failure(Reason reason) {
        return new UnreadableInputException(reason, line, null);
    }

    private Frame frame(int end) {
        consumed = end;
        return new Frame(window.bytes(), window.from(), window.from() + end, line, null, null);
    }

    private void passOver() {
        for (int offset = 0; offset < consumed; offset++) {
            if (window.at(offset) == '\n') {
                line++;
            }
        }
        window.advance(consumed);
        consumed = 0;
    }

    private int endOfValue() {
        int depth = 0;
        int at = 0;
        while (window.has(at)) {
            byte value = window.at(at);
            if (value == '"') {
                at = endOfString(at);
            } else if (value == '}' || value == ']') {
                if (depth == 0) {
                    return at;
                }
                depth--;
                at++;
            } else if (value == '{' || value == '[') {
                depth++;
                at++;
            } else if (depth == 0 && (value == ',' || isSpace(value))) {
                return at;
            } else {
                at = endOfPlain(at);
                continue;
            }
            if (depth == 0) {
                return at;
            }
        }
        return endOfInput(depth, at);
    }

    private int endOfInput(int depth, int at) {
        if (window.isFull()) {
            throw failure(Reason.RECORD_TOO_LONG);
        }
        if (depth > 0) {
            throw failure(Reason.MALFORMED_JSON);
        }
        return at;
    }

    /** Past letters, digits and whatever else has no say in where the value ends. */
    private int endOfPlain(int start) {
        int at = start + 1;
        while (window.has(at) && window.at(at) != '"' && !isMark(window.at(at))) {
            at++;
        }
        return at;
    }

    private int endOfString(int start) {
        int at = start + 1;
        while (window.has(at)) {
            byte value = window.at(at);
            if (value == '"') {
                return at + 1;
            }
            at += value == '\\' ? 2 : 1;
        }
        throw failure(window.isFull() ? Reason.RECORD_TOO_LONG : Reason.MALFORMED_JSON);
    }

    private static boolean isMark(byte value) {
        return value == ',' || value == '{' || value == '}' || value == '[' || value == ']' || isSpace(value);
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }
}
