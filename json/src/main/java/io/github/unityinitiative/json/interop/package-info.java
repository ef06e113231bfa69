/**
 * The formats of other campaign tools, read into our types and written from them, with a report of whatever does not
 * fit.
 */
@NullMarked
package io.github.unityinitiative.json.interop;

import org.jspecify.annotations.NullMarked;
