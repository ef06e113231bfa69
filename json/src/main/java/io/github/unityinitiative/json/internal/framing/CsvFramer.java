package io.github.unityinitiative.json.internal.framing;

import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.RowProblem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Frames comma-separated values (RFC 4180) and finds their fields in the same pass, on bytes: separators, quotes and
 * line breaks are ASCII, so that a malformed character costs one record and not the rest of the file.
 *
 * <p>A record whose quotes are broken ends with its first line: nothing tells where else it would, and the rows after
 * it are worth reading. Blank lines are passed over.
 */
public final class CsvFramer implements Framer {

    private static final byte QUOTE = '"';
    private static final byte LINE_FEED = '\n';
    private static final byte CARRIAGE_RETURN = '\r';

    private final ByteWindow window;
    private final byte separator;
    private final CsvFields fields = new CsvFields();
    private long line = 1;
    private int consumed;
    private int breaks;
    private int at;
    private boolean broken;
    private @Nullable RestOfLine rest;

    public CsvFramer(ByteWindow window, char separator) {
        this.window = window;
        this.separator = (byte) separator;
    }

    /** The fields of the record framed last. */
    public CsvFields fields() {
        return fields;
    }

    @Override
    public @Nullable Frame next() {
        passOver();
        skipBlankLines();
        if (!window.has(0)) {
            return null;
        }
        scanFields();
        if (broken) {
            return firstLine(Code.BROKEN_QUOTES);
        }
        return window.has(at) || !window.isFull() ? frame(null) : firstLine(Code.RECORD_TOO_LONG);
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
        line += breaks;
        consumed = 0;
        breaks = 0;
    }

    private void skipBlankLines() {
        int length = breakLength(0);
        while (length > 0) {
            window.advance(length);
            line++;
            length = breakLength(0);
        }
    }

    private void scanFields() {
        fields.clear();
        at = 0;
        broken = false;
        scanField();
        while (!broken && window.has(at) && window.at(at) == separator) {
            at++;
            scanField();
        }
    }

    private void scanField() {
        if (window.has(at) && window.at(at) == QUOTE) {
            scanQuoted();
        } else {
            int start = at;
            at = window.indexOf(at, separator, LINE_FEED, CARRIAGE_RETURN);
            fields.addPlain(start, at);
        }
    }

    private void scanQuoted() {
        int start = at + 1;
        boolean escaped = false;
        int quote = window.indexOf(start, QUOTE);
        while (window.has(quote + 1) && window.at(quote + 1) == QUOTE) {
            escaped = true;
            quote = window.indexOf(quote + 2, QUOTE);
        }
        broken = !window.has(quote) || !isDelimiter(quote + 1);
        fields.addQuoted(start, quote, escaped);
        at = quote + 1;
    }

    private boolean isDelimiter(int offset) {
        return !window.has(offset) || window.at(offset) == separator || breakLength(offset) > 0;
    }

    private Frame frame(RowProblem.@Nullable Code problem) {
        breaks = fields.anyQuoted() ? countBreaks(at) : 0;
        int length = breakLength(at);
        consumed = at + length;
        breaks += length > 0 ? 1 : 0;
        return new Frame(window.bytes(), window.from(), window.from() + at, line, problem, null);
    }

    private Frame firstLine(Code problem) {
        at = window.indexOf(0, LINE_FEED, CARRIAGE_RETURN, LINE_FEED);
        if (window.has(at) || !window.isFull()) {
            fields.clear();
            return frame(problem);
        }
        rest = new RestOfLine(window);
        breaks = 1;
        int to = window.from() + window.available();
        return new Frame(window.bytes(), window.from(), to, line, Code.RECORD_TOO_LONG, rest);
    }

    /** How many bytes the line break at the offset has: 0 if there is none, 2 for CR LF. */
    private int breakLength(int offset) {
        if (!window.has(offset)) {
            return 0;
        }
        byte value = window.at(offset);
        if (value == CARRIAGE_RETURN) {
            return window.has(offset + 1) && window.at(offset + 1) == LINE_FEED ? 2 : 1;
        }
        return value == LINE_FEED ? 1 : 0;
    }

    private int countBreaks(int end) {
        int count = 0;
        int offset = 0;
        while (offset < end) {
            int length = breakLength(offset);
            count += length > 0 ? 1 : 0;
            offset += Math.max(length, 1);
        }
        return count;
    }
}
