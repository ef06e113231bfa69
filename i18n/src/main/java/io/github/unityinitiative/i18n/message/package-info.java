/**
 * Our own words in each language: message patterns that are compiled once and into which somebody else's words enter
 * only as isolated arguments.
 */
@NullMarked
package io.github.unityinitiative.i18n.message;

import org.jspecify.annotations.NullMarked;
