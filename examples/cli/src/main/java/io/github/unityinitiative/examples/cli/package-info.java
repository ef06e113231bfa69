/**
 * The command line: from a file of signatures to a published site.
 */
@NullMarked
package io.github.unityinitiative.examples.cli;

import org.jspecify.annotations.NullMarked;
