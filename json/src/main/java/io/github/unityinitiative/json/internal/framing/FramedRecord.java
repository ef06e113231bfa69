package io.github.unityinitiative.json.internal.framing;

import io.github.unityinitiative.json.input.RawRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record copied out of the window; of one that is too long, the start, and where the rest can still be had. */
final class FramedRecord implements RawRecord {

    private final byte[] head;
    private final @Nullable RestOfLine rest;

    FramedRecord(byte[] head, @Nullable RestOfLine rest) {
        this.head = Objects.requireNonNull(head, "head");
        this.rest = rest;
    }

    @Override
    public boolean isWhole() {
        return rest == null;
    }

    @Override
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
}
