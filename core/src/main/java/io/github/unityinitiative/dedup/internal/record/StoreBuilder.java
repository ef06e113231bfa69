package io.github.unityinitiative.dedup.internal.record;

import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.signatory.Signatory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads signatories into a store, some thousands at a time: many threads fold them, one numbers them. */
public final class StoreBuilder {

    private static final int AT_A_TIME = 1 << 14;

    private final RecordStore store;
    private final Workers workers;
    private final List<Folder> folders;
    private final List<Signatory> batch = new ArrayList<>();
    private final FoldedRecord[] folded = new FoldedRecord[AT_A_TIME];

    public StoreBuilder(RecordStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
        NameParser parser = NameParser.standard();
        this.folders = workers.each(() -> new Folder(new RecordReader(parser)));
    }

    public void addAll(Iterable<Signatory> signatories) {
        Iterator<Signatory> rest = signatories.iterator();
        while (rest.hasNext()) {
            batch.clear();
            while (rest.hasNext() && batch.size() < AT_A_TIME) {
                batch.add(rest.next());
            }
            workers.share(batch.size(), folders);
            for (int i = 0; i < batch.size(); i++) {
                store.add(folded[i]);
            }
        }
    }

    /** Folds records of the batch. */
    private final class Folder implements Workers.Worker {
        private final RecordReader reader;

        private Folder(RecordReader reader) {
            this.reader = reader;
        }

        @Override
        public void take(int from, int end) {
            for (int i = from; i < end; i++) {
                folded[i] = reader.read(batch.get(i));
            }
        }
    }
}
