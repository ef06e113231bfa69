package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Which of the signatures are confirmed, and which taken back, by their position in the list. Not thread-safe. */
final class Standing {

    private final BitSet confirmed = new BitSet();
    private final BitSet withdrawn = new BitSet();
    private int size;

    void add(Signatory signatory) {
        confirmed.set(size, signatory.status() == SignatoryStatus.CONFIRMED);
        withdrawn.set(size, signatory.status() == SignatoryStatus.WITHDRAWN);
        size++;
    }

    /** How many people have a confirmed signature and took none back: those who are published. */
    long people(DedupReport report) {
        Set<SignatoryId> signed = clusters(report, confirmed);
        signed.removeAll(clusters(report, withdrawn));
        return signed.size();
    }

    private static Set<SignatoryId> clusters(DedupReport report, BitSet positions) {
        Set<SignatoryId> clusters = new HashSet<>();
        positions.stream().forEach(position -> clusters.add(report.clusterIdAt(position)));
        return clusters;
    }
}
