package io.github.unityinitiative.json.internal.token;

import io.github.unityinitiative.json.internal.framing.Frame;
import java.io.InputStream;

/**
 * The bytes of one record after another, for a parser that outlives them. It ends where the record ends, and goes on
 * with the next one when that is put in.
 */
final class FrameInput extends InputStream {

    /** A parser takes the first bytes it sees for a sign of their encoding; these say nothing but ASCII. */
    private static final byte[] START = {' ', ' ', ' ', ' '};

    private byte[] bytes = START;
    private int at;
    private int end = START.length;
    private boolean exhausted;

    /** Makes the bytes of a record the next to be read. */
    void put(Frame frame) {
        bytes = frame.bytes();
        at = frame.from();
        end = frame.to();
        exhausted = false;
    }

    /** Whether more was asked for than the record has. A parser that was told so is of no further use. */
    boolean isExhausted() {
        return exhausted;
    }

    /** Whether nothing but white space is left of the record. */
    boolean isBlank() {
        return JsonSpace.isBlank(bytes, at, end);
    }

    @Override
    public int read() {
        if (at == end) {
            exhausted = true;
            return -1;
        }
        return bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (at == end) {
            exhausted = true;
            return -1;
        }
        int count = Math.min(length, end - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }
}
