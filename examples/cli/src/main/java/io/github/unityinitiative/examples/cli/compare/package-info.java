/**
 * The command that scores pairs of names.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.compare;

import org.jspecify.annotations.NullMarked;
