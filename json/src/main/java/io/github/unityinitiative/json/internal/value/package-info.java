/** Values that letters and signatories are made of: words, days, pointers, language maps, fields of other tools. */
@NullMarked
package io.github.unityinitiative.json.internal.value;

import org.jspecify.annotations.NullMarked;
