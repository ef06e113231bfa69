/**
 * Which records are worth comparing: keys, blocks, and a glance at two records. Public for the packages around it, but not exported.
 */
@NullMarked
package io.github.unityinitiative.dedup.internal.blocking;

import org.jspecify.annotations.NullMarked;
