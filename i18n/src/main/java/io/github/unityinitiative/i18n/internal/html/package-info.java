/** Pages and their parts in HTML. */
@NullMarked
package io.github.unityinitiative.i18n.internal.html;

import org.jspecify.annotations.NullMarked;
