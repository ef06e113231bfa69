/**
 * Keeping less: withdrawal without a trace of the person, retention with a dry run, and keyed fingerprints by which
 * two organisations find signatories in common without exchanging addresses.
 */
@NullMarked
package io.github.unityinitiative.privacy;

import org.jspecify.annotations.NullMarked;
