/**
 * The people who sign: names as written, what they chose to show, and what stays private.
 */
@NullMarked
package io.github.unityinitiative.signatory;

import org.jspecify.annotations.NullMarked;
