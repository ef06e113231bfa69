/** Trains the parameters of name comparison and measures its accuracy on labelled pairs. */
@NullMarked
package io.github.unityinitiative.examples.benchmarks.name;

import org.jspecify.annotations.NullMarked;
