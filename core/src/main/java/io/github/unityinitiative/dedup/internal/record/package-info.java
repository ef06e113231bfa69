/**
 * Signatures as comparing sees them: folded, numbered, side by side in arrays. Public for the packages around it, but not exported.
 */
@NullMarked
package io.github.unityinitiative.dedup.internal.record;

import org.jspecify.annotations.NullMarked;
