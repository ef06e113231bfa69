/**
 * Who signed more than once: compares signatories, grades each pair, and groups the signatures of one person.
 *
 * <p>{@link io.github.unityinitiative.dedup.Deduplicator} works on a whole list,
 * {@link io.github.unityinitiative.dedup.DuplicateIndex} on signatures that arrive one by one, and
 * {@link io.github.unityinitiative.dedup.evaluation} tells how good a result is where the truth is known. Nothing is
 * ever deleted: a result says which signatures belong together, why, and what a person should look at.
 */
@NullMarked
package io.github.unityinitiative.dedup;

import org.jspecify.annotations.NullMarked;
