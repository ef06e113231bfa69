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
     * @param roots for each record one of its cluster, the same for all
     * @param order how the records were put in order
     * @param founders for each record whether an earlier run named a cluster after it
     */
    ClusterTable(RecordTable records, int[] roots, RecordOrder order, BitSet founders) {
        this.records = records;
        int[] ascending = order.ascending();
        int[] number = new int[roots.length];
        Arrays.fill(number, -1);
        int clusters = 0;
        for (int record : ascending) {
            int root = roots[record];
            number[root] = number[root] < 0 ? clusters++ : number[root];
        }
        this.clusterAt = new int[roots.length];
        this.firstMember = new int[clusters + 1];
        for (int record : ascending) {
            int cluster = number[roots[record]];
            clusterAt[order.place(record)] = cluster;
            firstMember[cluster + 1]++;
        }
        for (int cluster = 0; cluster < clusters; cluster++) {
            firstMember[cluster + 1] += firstMember[cluster];
        }
        this.members = new int[roots.length];
        this.founders = new int[clusters];
        Arrays.fill(this.founders, -1);
        int[] next = Arrays.copyOf(firstMember, clusters);
        for (int record : ascending) {
            int cluster = number[roots[record]];
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
