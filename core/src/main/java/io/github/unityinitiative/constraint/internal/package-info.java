/**
 * The validators behind the constraints. Public because a validator may make them, but not exported.
 */
@NullMarked
package io.github.unityinitiative.constraint.internal;

import org.jspecify.annotations.NullMarked;
