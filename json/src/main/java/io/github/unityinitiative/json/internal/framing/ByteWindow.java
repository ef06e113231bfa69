package io.github.unityinitiative.json.internal.framing;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * A bounded window that slides over an input: the record being framed is always in it whole, in one array.
 *
 * <p>Offsets that callers hold are relative to {@link #from()}, since {@link #more} may move the bytes.
 */
public final class ByteWindow implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int maximum;
    private byte[] bytes;
    private int from;
    private int to;
    private boolean ended;

    public ByteWindow(InputStream in, ReadLimits limits) {
        try {
            this.in = InflatedInput.of(in, limits);
        } catch (IOException e) {
            throw failure(e);
        }
        this.maximum = limits.recordBytes();
        this.bytes = new byte[Math.min(CHUNK, maximum) + 4];
        skipByteOrderMark();
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int available() {
        return to - from;
    }

    byte at(int offset) {
        return bytes[from + offset];
    }

    /** Whether there is a byte at the offset, reading more if need be. False at the end or if the window is full. */
    boolean has(int offset) {
        while (from + offset >= to) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the first byte of a value at or after an offset; where there is none, that of the end. */
    int indexOf(int offset, byte wanted) {
        int next = offset;
        while (has(next)) {
            int index = ByteSearch.indexOf(bytes, from + next, to, wanted);
            next = index - from;
            if (index < to) {
                return next;
            }
        }
        return next;
    }

    /** The offset of the first of three bytes at or after an offset; where there is none, that of the end. */
    int indexOf(int offset, byte first, byte second, byte third) {
        int next = offset;
        while (has(next)) {
            for (int index = from + next; index < to; index++) {
                byte value = bytes[index];
                if (value == first || value == second || value == third) {
                    return index - from;
                }
            }
            next = to - from;
        }
        return next;
    }

    boolean isFull() {
        return available() > maximum;
    }

    /** Drops bytes from the start of the window. */
    void advance(int count) {
        from += count;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Reads more bytes behind those available. False at the end of the input or if the window is full. */
    boolean more() {
        if (ended || isFull()) {
            return false;
        }
        makeRoom();
        int read = read();
        if (read < 0) {
            ended = true;
            return false;
        }
        to += read;
        return true;
    }

    private int read() {
        try {
            int read = in.read(bytes, to, bytes.length - to);
            while (read == 0) {
                read = in.read(bytes, to, bytes.length - to);
            }
            return read;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void makeRoom() {
        if (to < bytes.length) {
            return;
        }
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, to - from);
            to -= from;
            from = 0;
        } else {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, maximum + 4L));
        }
    }

    private void skipByteOrderMark() {
        if (has(1)
                && ((at(0) == (byte) 0xFE && at(1) == (byte) 0xFF) || (at(0) == (byte) 0xFF && at(1) == (byte) 0xFE))) {
            throw new UnreadableInputException(Reason.NOT_UTF8, 1, null);
        }
        if (has(2) && at(0) == (byte) 0xEF && at(1) == (byte) 0xBB && at(2) == (byte) 0xBF) {
            advance(3);
        }
    }

    private static UnreadableInputException failure(IOException cause) {
        boolean damaged = cause instanceof ZipException || cause instanceof EOFException;
        return new UnreadableInputException(damaged ? Reason.CORRUPT_COMPRESSION : Reason.READ_FAILED, 0, cause);
    }
}
