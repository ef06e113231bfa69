/** The members and columns of a signatory. */
@NullMarked
package io.github.unityinitiative.json.internal.signatory;

import org.jspecify.annotations.NullMarked;
