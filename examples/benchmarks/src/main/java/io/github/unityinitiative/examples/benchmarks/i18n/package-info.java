/** Speed and memory of rendering, and how well names are transliterated. */
@NullMarked
package io.github.unityinitiative.examples.benchmarks.i18n;

import org.jspecify.annotations.NullMarked;
