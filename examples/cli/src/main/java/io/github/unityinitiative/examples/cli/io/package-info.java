/**
 * Files and streams of the command line: whole files or none, private files for their owner alone.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.io;

import org.jspecify.annotations.NullMarked;
