package io.github.unityinitiative.json.internal.framing;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;

/** An input as it is, or inflated if it is gzip, within the limits on inflated size. */
final class InflatedInput extends FilterInputStream {

    private static final int FIRST_MAGIC = 0x1F;
    private static final int SECOND_MAGIC = 0x8B;
    private static final long RATIO_APPLIES_FROM = 1 << 24;

    private final CountedInput compressed;
    private final ReadLimits limits;
    private long inflated;

    private InflatedInput(CountedInput compressed, ReadLimits limits) throws IOException {
        super(new GZIPInputStream(compressed, 1 << 16));
        this.compressed = compressed;
        this.limits = limits;
    }

    static InputStream of(InputStream in, ReadLimits limits) throws IOException {
        byte[] start = in.readNBytes(2);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
        boolean gzip = start.length == 2 && (start[0] & 0xFF) == FIRST_MAGIC && (start[1] & 0xFF) == SECOND_MAGIC;
        return gzip ? new InflatedInput(new CountedInput(whole), limits) : whole;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        inflated += read;
        boolean bomb = inflated > RATIO_APPLIES_FROM && inflated / limits.inflationRatio() > compressed.count();
        if (bomb || inflated > limits.inflatedBytes()) {
            throw new UnreadableInputException(Reason.INFLATED_TOO_LARGE);
        }
    }
}
