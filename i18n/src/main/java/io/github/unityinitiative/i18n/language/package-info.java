/**
 * The languages that pages are written in: our own closed list, with everything that dates, numbers, lists, quotes and
 * sorting need supplied as data that names its source. Nothing here asks the default locale.
 */
@NullMarked
package io.github.unityinitiative.i18n.language;

import org.jspecify.annotations.NullMarked;
