package io.github.unityinitiative.json;

import org.jspecify.annotations.Nullable;

/** Finds one record after another in a window of bytes, without reading what they say. */
interface Framer {

    /** The next record, or null at the end of the input. */
    @Nullable
    Frame next();
}
