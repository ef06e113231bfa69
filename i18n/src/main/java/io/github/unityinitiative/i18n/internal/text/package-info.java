/** The letter and its signatories in Markdown and plain text. */
@NullMarked
package io.github.unityinitiative.i18n.internal.text;

import org.jspecify.annotations.NullMarked;
