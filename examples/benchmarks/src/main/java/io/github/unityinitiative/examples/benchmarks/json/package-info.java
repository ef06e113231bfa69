/** Speed and memory of reading and writing, each beside a bare parser or generator over the same bytes. */
@NullMarked
package io.github.unityinitiative.examples.benchmarks.json;

import org.jspecify.annotations.NullMarked;
