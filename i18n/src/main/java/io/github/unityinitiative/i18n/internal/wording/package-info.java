/** What things are called in the language of a page. Not exported. */
@NullMarked
package io.github.unityinitiative.i18n.internal.wording;

import org.jspecify.annotations.NullMarked;
