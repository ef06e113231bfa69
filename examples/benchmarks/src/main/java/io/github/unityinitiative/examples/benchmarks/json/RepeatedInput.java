package io.github.unityinitiative.examples.benchmarks.json;

import java.io.InputStream;

/** The same bytes over and over, between a start and an end, without holding them all. */
final class RepeatedInput extends InputStream {

    private final byte[] start;
    private final byte[] middle;
    private final byte[] end;
    private final long total;
    private long at;

    RepeatedInput(byte[] start, byte[] middle, long times, byte[] end) {
        this.start = start;
        this.middle = middle;
        this.end = end;
        this.total = start.length + middle.length * times + end.length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (at == total) {
            return -1;
        }
        int count = 0;
        while (count < length && at < total) {
            count += copy(bytes, offset + count, length - count);
        }
        return count;
    }

    private int copy(byte[] bytes, int offset, int length) {
        long tail = total - end.length;
        byte[] source = at < start.length ? start : at < tail ? middle : end;
        int from = at < start.length
                ? (int) at
                : at < tail ? (int) ((at - start.length) % middle.length) : (int) (at - tail);
        int count = Math.min(length, source.length - from);
        System.arraycopy(source, from, bytes, offset, count);
        at += count;
        return count;
    }
}
