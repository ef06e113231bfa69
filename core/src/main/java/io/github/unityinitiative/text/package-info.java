/**
 * Languages, scripts and text in several languages: the vocabulary that every other package speaks.
 */
@NullMarked
package io.github.unityinitiative.text;

import org.jspecify.annotations.NullMarked;
