/** From bytes to records that are found but not yet read: lines, rows of tables, elements of arrays. */
@NullMarked
package io.github.unityinitiative.json.internal.framing;

import org.jspecify.annotations.NullMarked;
