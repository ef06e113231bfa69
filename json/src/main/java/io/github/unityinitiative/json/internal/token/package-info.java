/** The one way from the bytes of a record to JSON values, and back. */
@NullMarked
package io.github.unityinitiative.json.internal.token;

import org.jspecify.annotations.NullMarked;
