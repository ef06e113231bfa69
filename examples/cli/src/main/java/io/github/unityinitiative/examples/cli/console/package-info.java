/**
 * What a command uses of the process around it: streams, clock, progress, exit codes.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.console;

import org.jspecify.annotations.NullMarked;
