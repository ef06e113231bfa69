/**
 * Values of other people's fields, kept so that nothing read is lost when it is written again.
 */
@NullMarked
package io.github.unityinitiative.extension;

import org.jspecify.annotations.NullMarked;
