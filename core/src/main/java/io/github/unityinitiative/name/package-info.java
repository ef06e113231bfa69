/** Person names in Arabic, Sorani, Kurmanji and Latin script: their parts, and whether two spellings are one name. */
@NullMarked
package io.github.unityinitiative.name;

import org.jspecify.annotations.NullMarked;
