package io.github.unityinitiative.json.internal.framing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time, which is what makes it affordable to look at every byte more than once. */
public final class ByteSearch {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private ByteSearch() {}

    /** The index of the first byte of a value in a range; the end of the range if there is none. */
    public static int indexOf(byte[] bytes, int from, int to, byte wanted) {
        long pattern = ONES * (wanted & 0xFF);
        int at = from;
        while (at <= to - Long.BYTES) {
            long difference = (long) EIGHT.get(bytes, at) ^ pattern;
            // The lowest byte that is zero is found exactly, whatever is said of those above it.
            long zeros = (difference - ONES) & ~difference & HIGH_BITS;
            if (zeros != 0) {
                return at + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /** The index of the first byte of a range that is not ASCII; the end of the range if there is none. */
    static int endOfAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at <= to - Long.BYTES) {
            long high = (long) EIGHT.get(bytes, at) & HIGH_BITS;
            if (high != 0) {
                return at + Long.numberOfTrailingZeros(high) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
