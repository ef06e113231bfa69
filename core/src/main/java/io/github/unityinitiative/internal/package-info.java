/**
 * Reading of the tables and texts that ship inside this module. Not exported.
 */
@NullMarked
package io.github.unityinitiative.internal;

import org.jspecify.annotations.NullMarked;
