/**
 * The open letter: preamble, numbered demands with stance and addressees, closing.
 */
@NullMarked
package io.github.unityinitiative.document;

import org.jspecify.annotations.NullMarked;
