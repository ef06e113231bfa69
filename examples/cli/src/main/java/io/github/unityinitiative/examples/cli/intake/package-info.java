/**
 * Files of signatories, read row by row.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.intake;

import org.jspecify.annotations.NullMarked;
