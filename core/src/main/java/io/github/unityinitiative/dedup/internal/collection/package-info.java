/**
 * Lists, maps and counts of numbers without boxes, and hashes that are the same on every machine. Public for the packages around it, but not exported.
 */
@NullMarked
package io.github.unityinitiative.dedup.internal.collection;

import org.jspecify.annotations.NullMarked;
