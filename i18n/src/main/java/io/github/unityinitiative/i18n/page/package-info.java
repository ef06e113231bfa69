/** What a caller chooses about pages: their order, their pictures. */
@NullMarked
package io.github.unityinitiative.i18n.page;

import org.jspecify.annotations.NullMarked;
