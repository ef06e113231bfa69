package io.github.unityinitiative.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record exactly as it was in the input, byte for byte and without its line break, so that it can be written out
 * again.
 *
 * <p>It is personal data: {@code toString} shows nothing of it. Not thread-safe.
 */
public final class RawRecord {

    private final byte[] head;
    private final @Nullable Rest rest;

    RawRecord(byte[] head, @Nullable Rest rest) {
        this.head = Objects.requireNonNull(head, "head");
        this.rest = rest;
    }

    /**
     * Whether the whole record is held in memory. Of a record that is longer than the limits allow only the start
     * is; the rest is still in the input, and can be written only before the next row is asked for.
     *
     * @return true if it is
     */
    public boolean isWhole() {
        return rest == null;
    }

    /**
     * Writes the record as it was.
     *
     * @param out where to; not closed
     * @throws IOException if {@code out} fails
     * @throws UnreadableInputException if the rest of an overlong record cannot be read
     * @throws IllegalStateException if the rest of an overlong record was passed over
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(head);
        if (rest != null) {
            rest.writeTo(out);
        }
    }

    @Override
    public String toString() {
        return "RawRecord[bytes=" + head.length + (rest == null ? "]" : " and more]");
    }

    /** The part of an overlong record that is still in the input. */
    @FunctionalInterface
    interface Rest {
        void writeTo(OutputStream out) throws IOException;
    }
}
