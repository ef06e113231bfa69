/**
 * What is wrong with the data: places, words, counts, and the files and lines that tell of it.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.problem;

import org.jspecify.annotations.NullMarked;
