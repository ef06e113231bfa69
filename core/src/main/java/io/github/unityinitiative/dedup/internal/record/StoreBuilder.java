package io.github.unityinitiative.dedup.internal.record;

import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.signatory.Signatory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads signatories into a store, some thousands at a time: many threads fold and number them, one puts them in a row. */
public final class StoreBuilder {

    private static final int STRETCHES = 16;

    private final RecordStore store;
    private final Workers workers;
    private final List<Folder> folders;
    private final List<Signatory> batch = new ArrayList<>();
    private final RecordTable[] numbered = new RecordTable[STRETCHES];

    public StoreBuilder(RecordStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
        NameParser parser = NameParser.standard();
        this.folders = workers.each(() -> new Folder(new RecordReader(parser.remembering())));
    }

    public void addAll(Iterable<Signatory> signatories) {
        Iterator<Signatory> rest = signatories.iterator();
        while (rest.hasNext()) {
            batch.clear();
            while (rest.hasNext() && batch.size() < STRETCHES * Workers.STRETCH) {
                batch.add(rest.next());
            }
            workers.share(batch.size(), folders);
            for (int stretch = 0; stretch < Workers.stretches(batch.size()); stretch++) {
                store.addAll(numbered[stretch]);
            }
        }
    }

    /** Folds and numbers stretches of the batch. */
    private final class Folder implements Workers.Worker {
        private final RecordReader reader;

        private Folder(RecordReader reader) {
            this.reader = reader;
        }

        @Override
        public void take(int from, int end) {
            RecordTable table = new RecordTable();
            for (int i = from; i < end; i++) {
                store.number(reader.read(batch.get(i)), table);
            }
            numbered[from / Workers.STRETCH] = table;
        }
    }
}
