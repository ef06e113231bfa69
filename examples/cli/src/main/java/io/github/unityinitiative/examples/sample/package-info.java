/**
 * Makes the synthetic signatories of the bundled sample, with a file that tells who is who.
 */
@NullMarked
package io.github.unityinitiative.examples.sample;

import org.jspecify.annotations.NullMarked;
