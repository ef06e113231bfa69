/** Writing text into markup: escaping, cleaning, isolating. Not exported. */
@NullMarked
package io.github.unityinitiative.i18n.internal.markup;

import org.jspecify.annotations.NullMarked;
