/**
 * The governorates of Iraq: codes, names, the dates between which each existed, and look-up by spelling.
 */
@NullMarked
package io.github.unityinitiative.province;

import org.jspecify.annotations.NullMarked;
