/**
 * Checks letters and signatures, one by one or as a dataset, and reports every problem as data: a code and a place,
 * never a value.
 */
@NullMarked
package io.github.unityinitiative.validation;

import org.jspecify.annotations.NullMarked;
