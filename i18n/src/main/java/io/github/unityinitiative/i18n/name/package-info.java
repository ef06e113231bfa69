/**
 * Names for readers of another script: by a list of common parts, else by the sounds that the letters stand for.
 */
@NullMarked
package io.github.unityinitiative.i18n.name;

import org.jspecify.annotations.NullMarked;
