/**
 * How much of an input is read, and what may be wrong with it: problems of single rows, and inputs that cannot be read.
 */
@NullMarked
package io.github.unityinitiative.json.input;

import org.jspecify.annotations.NullMarked;
