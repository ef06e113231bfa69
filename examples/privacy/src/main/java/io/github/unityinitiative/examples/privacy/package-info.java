/** What organisers do for those who signed, through the public API alone; all people are made up. */
@NullMarked
package io.github.unityinitiative.examples.privacy;

import org.jspecify.annotations.NullMarked;
