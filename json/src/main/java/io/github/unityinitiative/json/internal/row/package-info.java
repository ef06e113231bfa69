/** From a framed record of JSON to the draft of a signatory. */
@NullMarked
package io.github.unityinitiative.json.internal.row;

import org.jspecify.annotations.NullMarked;
