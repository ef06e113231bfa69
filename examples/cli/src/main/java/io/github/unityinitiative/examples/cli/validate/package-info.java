/**
 * The command that checks signatories, and the check that publishing shares with it.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.validate;

import org.jspecify.annotations.NullMarked;
