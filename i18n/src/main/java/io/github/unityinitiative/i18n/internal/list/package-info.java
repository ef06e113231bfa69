/** The list of signatories: sorted, grouped, in bounded memory. */
@NullMarked
package io.github.unityinitiative.i18n.internal.list;

import org.jspecify.annotations.NullMarked;
