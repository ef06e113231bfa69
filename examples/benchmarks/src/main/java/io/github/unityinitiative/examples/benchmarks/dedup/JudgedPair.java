package io.github.unityinitiative.examples.benchmarks.dedup;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.Evidence;
import io.github.unityinitiative.dedup.EvidenceKind;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.dedup.Thresholds;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A pair of a list that has any evidence, with what we make of it and the truth.
 *
 * @param pair the two signatures
 * @param probability what we say
 * @param evidence its evidence in whole bits, as a text: pairs with one text look alike to whoever weighs it
 * @param half to which half of the people its first signature belongs, 0 or 1
 * @param same whether it is of one person
 */
record JudgedPair(SignatoryPair pair, double probability, String evidence, int half, boolean same) {

    private static final double LEAST = 0.0005;

    static List<JudgedPair> of(SignatureList list) {
        DedupReport report = Deduplicator.builder()
                .thresholds(new Thresholds(1, LEAST))
                .threads(Runtime.getRuntime().availableProcessors())
                .build()
                .deduplicate(list.signatories());
        return report.possible().stream().map(decision -> of(decision, list)).toList();
    }

    private static JudgedPair of(PairDecision decision, SignatureList list) {
        String first = list.truth().getOrDefault(decision.pair().first(), "");
        String second = list.truth().getOrDefault(decision.pair().second(), "");
        String evidence = decision.evidence().stream()
                .filter(piece -> piece.kind() != EvidenceKind.PRIOR)
                .map(JudgedPair::rounded)
                .collect(Collectors.joining(" "));
        return new JudgedPair(
                decision.pair(),
                decision.probability(),
                evidence,
                Math.floorMod(first.hashCode(), 2),
                first.equals(second));
    }

    private static String rounded(Evidence piece) {
        return piece.kind() + "=" + Math.round(piece.bits());
    }
}
