/**
 * What the public may see: types built from an allow-list, with no place for anything private.
 */
@NullMarked
package io.github.unityinitiative.publish;

import org.jspecify.annotations.NullMarked;
