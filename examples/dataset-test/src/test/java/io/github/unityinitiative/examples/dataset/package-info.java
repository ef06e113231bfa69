/**
 * A test that keeps a dataset of signatures in order, as a data steward would write it.
 */
@NullMarked
package io.github.unityinitiative.examples.dataset;

import org.jspecify.annotations.NullMarked;
