/** A letter, its statistics and its signatories as readers of one language see them, before any markup. */
@NullMarked
package io.github.unityinitiative.i18n.internal.view;

import org.jspecify.annotations.NullMarked;
