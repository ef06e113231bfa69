/** The pictures of the statistics. */
@NullMarked
package io.github.unityinitiative.i18n.internal.chart;

import org.jspecify.annotations.NullMarked;
