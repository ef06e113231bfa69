package io.github.unityinitiative.json.internal.framing;

import io.github.unityinitiative.json.input.RawRecord;
import io.github.unityinitiative.json.input.RowProblem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One record of an input, found but not yet read. Its bytes stay valid until the next one is asked for. */
public final class Frame {

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final long line;
    private final RowProblem.@Nullable Code problem;
    private final @Nullable RestOfLine rest;

    /**
     * Creates a frame.
     *
     * @param bytes the array that holds the record, not copied
     * @param from where it starts
     * @param to where it ends, without its line break
     * @param line the line it starts on, from 1
     * @param problem why it cannot be read; null if it may be
     * @param rest the part that is still in the input; null if the record is whole
     */
    Frame(byte[] bytes, int from, int to, long line, RowProblem.@Nullable Code problem, @Nullable RestOfLine rest) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.line = line;
        this.problem = problem;
        this.rest = rest;
    }

    /** A text that is in memory as one whole record. */
    public static Frame of(byte[] text, long line) {
        return new Frame(text, 0, text.length, line, null, null);
    }

    public byte[] bytes() {
        return bytes;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public long line() {
        return line;
    }

    public RowProblem.@Nullable Code problemOrNull() {
        return problem;
    }

    public RawRecord raw() {
        return new FramedRecord(Arrays.copyOfRange(bytes, from, to), rest);
    }
}
