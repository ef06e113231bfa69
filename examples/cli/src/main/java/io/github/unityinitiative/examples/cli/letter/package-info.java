/**
 * The letter from a file, and its digests.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.letter;

import org.jspecify.annotations.NullMarked;
