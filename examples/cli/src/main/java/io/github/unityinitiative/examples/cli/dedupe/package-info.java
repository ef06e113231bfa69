/**
 * The command that finds people who signed more than once.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.dedupe;

import org.jspecify.annotations.NullMarked;
