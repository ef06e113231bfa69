/** Accuracy, speed and memory of deduplication, next to Duke in the same run. */
@NullMarked
package io.github.unityinitiative.examples.benchmarks.dedup;

import org.jspecify.annotations.NullMarked;
