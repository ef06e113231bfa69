/**
 * Options that several commands have.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.option;

import org.jspecify.annotations.NullMarked;
