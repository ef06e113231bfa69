/**
 * The command that measures clusters against the truth.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.evaluate;

import org.jspecify.annotations.NullMarked;
