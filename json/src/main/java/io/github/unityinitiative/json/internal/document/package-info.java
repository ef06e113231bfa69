/** The members of the letter. */
@NullMarked
package io.github.unityinitiative.json.internal.document;

import org.jspecify.annotations.NullMarked;
