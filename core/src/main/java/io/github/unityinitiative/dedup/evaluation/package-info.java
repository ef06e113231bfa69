/**
 * How good deduplication is where it is known who signed: {@link
 * io.github.unityinitiative.dedup.evaluation.Evaluation} of any grouping of ids, {@link
 * io.github.unityinitiative.dedup.evaluation.ReportEvaluation} of a report with its probabilities.
 */
@NullMarked
package io.github.unityinitiative.dedup.evaluation;

import org.jspecify.annotations.NullMarked;
