/**
 * Work shared out among threads. Public for the packages around it, but not exported.
 */
@NullMarked
package io.github.unityinitiative.dedup.internal.parallel;

import org.jspecify.annotations.NullMarked;
