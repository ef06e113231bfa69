/**
 * The command that carries letters and signatories from one format into another.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.convert;

import org.jspecify.annotations.NullMarked;
