package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordTable;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which record is in which cluster. Immutable. */
final class ClusterTable {

    private final RecordTable records;
    private final int[] clusterAt;
    private final int[] firstMember;
    private final int[] members;
    private final int[] founders;

    /**
     * Makes a table.
     *
     * @param roots for each record the least record of its cluster
     * @param order for each record its place in the list that was given
     * @param founders for each record whether an earlier run named a cluster after it
     */
    ClusterTable(RecordTable records, int[] roots, int[] order, BitSet founders) {
        this.records = records;
        int[] number = new int[roots.length];
        int clusters = 0;
        for (int record = 0; record < roots.length; record++) {
            number[record] = roots[record] == record ? clusters++ : number[roots[record]];
        }
        this.clusterAt = new int[roots.length];
        this.firstMember = new int[clusters + 1];
        for (int record = 0; record < roots.length; record++) {
            clusterAt[order[record]] = number[record];
            firstMember[number[record] + 1]++;
        }
        for (int cluster = 0; cluster < clusters; cluster++) {
            firstMember[cluster + 1] += firstMember[cluster];
        }
        this.members = new int[roots.length];
        this.founders = new int[clusters];
        Arrays.fill(this.founders, -1);
        int[] next = Arrays.copyOf(firstMember, clusters);
        for (int record = 0; record < roots.length; record++) {
            int cluster = number[record];
            members[next[cluster]++] = record;
            if (this.founders[cluster] < 0 && founders.get(record)) {
                this.founders[cluster] = record;
            }
        }
    }

    int size() {
        return founders.length;
    }

    int size(int cluster) {
        return firstMember[cluster + 1] - firstMember[cluster];
    }

    int indexAt(int position) {
        return clusterAt[position];
    }

    SignatoryId id(int cluster) {
        return records.id(founders[cluster] < 0 ? members[firstMember[cluster]] : founders[cluster]);
    }

    Cluster cluster(int cluster) {
        List<SignatoryId> ids = new ArrayList<>(size(cluster));
        for (int at = firstMember[cluster]; at < firstMember[cluster + 1]; at++) {
            ids.add(records.id(members[at]));
        }
        return new Cluster(id(cluster), ids);
    }
}
