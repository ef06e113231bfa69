/** From the rows of a table to the draft of a signatory, and back. */
@NullMarked
package io.github.unityinitiative.json.internal.csv;

import org.jspecify.annotations.NullMarked;
