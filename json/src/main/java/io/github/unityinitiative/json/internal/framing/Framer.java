package io.github.unityinitiative.json.internal.framing;

import org.jspecify.annotations.Nullable;

/** Finds one record after another in a window of bytes, without reading what they say. */
public interface Framer extends AutoCloseable {

    /** The next record, or null at the end of the input. */
    @Nullable
    Frame next();

    /** Closes the input. */
    @Override
    void close();
}
