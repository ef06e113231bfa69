package io.github.unityinitiative.json.input;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A record exactly as it was in the input, byte for byte and without its line break, so that it can be written out
 * again.
 *
 * <p>It is personal data: {@code toString} shows nothing of it. Not thread-safe.
 */
public interface RawRecord {

    /**
     * Whether the whole record is held in memory. Of a record that is longer than the limits allow only the start
     * is; the rest is still in the input, and can be written only before the next row is asked for.
     *
     * @return true if it is
     */
    boolean isWhole();

    /**
     * Writes the record as it was.
     *
     * @param out where to; not closed
     * @throws IOException if {@code out} fails
     * @throws UnreadableInputException if the rest of an overlong record cannot be read
     * @throws IllegalStateException if the rest of an overlong record was passed over
     */
    void writeTo(OutputStream out) throws IOException;
}
