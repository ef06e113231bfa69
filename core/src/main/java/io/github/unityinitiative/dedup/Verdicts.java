package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordTable;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people decided about records of one list, by record. Decisions about other records are left out. */
final class Verdicts {

    private final List<int[]> same = new ArrayList<>();
    private final List<int[]> different = new ArrayList<>();

    Verdicts(RecordTable table, ReviewLog log) {
        Map<SignatoryPair, Verdict> standing = log.standing();
        Map<SignatoryId, Integer> records = recordsOf(standing.keySet(), table);
        standing.forEach((pair, verdict) -> add(records.get(pair.first()), records.get(pair.second()), verdict));
    }

    private static Map<SignatoryId, Integer> recordsOf(Set<SignatoryPair> pairs, RecordTable table) {
        Set<SignatoryId> wanted = new HashSet<>();
        for (SignatoryPair pair : pairs) {
            wanted.add(pair.first());
            wanted.add(pair.second());
        }
        Map<SignatoryId, Integer> records = new HashMap<>();
        for (int record = 0; record < table.size() && !wanted.isEmpty(); record++) {
            if (wanted.contains(table.id(record))) {
                records.putIfAbsent(table.id(record), record);
            }
        }
        return records;
    }

    private void add(@Nullable Integer one, @Nullable Integer other, Verdict verdict) {
        if (one == null || other == null) {
            return;
        }
        (verdict == Verdict.SAME ? same : different).add(new int[] {one, other});
    }

    void forEachSame(Receiver receiver) {
        same.forEach(pair -> receiver.accept(pair[0], pair[1]));
    }

    void forEachDifferent(Receiver receiver) {
        different.forEach(pair -> receiver.accept(pair[0], pair[1]));
    }

    /** Receives pairs of records. */
    interface Receiver {
        void accept(int one, int other);
    }
}
