/** Our types in the mappers of applications. */
@NullMarked
package io.github.unityinitiative.json.internal.binding;

import org.jspecify.annotations.NullMarked;
