package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.blocking.IndexKeys;
import io.github.unityinitiative.dedup.internal.blocking.Postings;
import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.FoldedRecord;
import io.github.unityinitiative.dedup.internal.record.RecordReader;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Signatures that are already there, asked whether a new one is by somebody who signed before. Made by
 * {@link Deduplicator#index()}.
 *
 * <p>Thread-safe: many threads may ask at once, additions and removals wait for them and are seen by every later
 * question. How common names are is taken from the signatures in the index, anew each time that their number has
 * doubled. An index keeps ids and folded fields, not the signatures; of one that is removed, nothing but the single words
 * of its name, which nothing connects any more. Of the words that it is asked about and nobody in
 * it bears, it learns the first 65,536; later ones are left out of the comparison.
 */
public final class DuplicateIndex {

    private static final int FIRST_RENEWAL = 64;
    private static final int REMEMBERED = 1 << 16;
    private static final int MOST_ASKED = 1 << 16;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Weights weights;
    private final Thresholds thresholds;
    private final NameParser parser = NameParser.standard();
    private final RecordStore store;
    private final WordKeys keys;
    private final IndexKeys indexKeys;
    private final Postings postings = new Postings();
    private final Map<SignatoryId, Integer> records = new HashMap<>();
    private final ComparisonCache cache = ComparisonCache.holding(REMEMBERED);
    private ComparisonModel model;
    private int renewal = FIRST_RENEWAL;
    private int asked;

    DuplicateIndex(NameComparator names, Weights weights, Thresholds thresholds) {
        this.weights = weights;
        this.thresholds = thresholds;
        this.store = new RecordStore(names);
        this.keys = new WordKeys(store.vocabulary());
        this.indexKeys = new IndexKeys(store, keys);
        this.model = new ComparisonModel(store, keys, weights, new Workers(1), cache);
    }

    /**
     * Adds a signature; one with the same id that is already there is replaced.
     *
     * @param signatory the signature
     * @throws NullPointerException if {@code signatory} is null
     */
    public void add(Signatory signatory) {
        FoldedRecord folded = new RecordReader(parser).read(signatory);
        lock.writeLock().lock();
        try {
            erase(folded.id());
            int record = store.table().size();
            store.add(folded);
            records.put(folded.id(), record);
            keys.extend();
            indexKeys.list(view(record), key -> postings.add(key, record));
            renewOrExtend(record);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private RecordView view(int record) {
        RecordView view = new RecordView();
        view.load(store.table(), record);
        return view;
    }

    private void renewOrExtend(int record) {
        if (store.table().size() >= renewal) {
            renewal = 2 * store.table().size();
            model = new ComparisonModel(store, keys, weights, new Workers(1), cache);
        } else {
            model.extend(record);
        }
    }

    /**
     * Removes a signature and forgets it: what was kept of it is overwritten, not only passed over.
     *
     * @param id its id
     * @return whether it was there
     * @throws NullPointerException if {@code id} is null
     */
    public boolean remove(SignatoryId id) {
        Objects.requireNonNull(id, "id");
        lock.writeLock().lock();
        try {
            return erase(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean erase(SignatoryId id) {
        Integer record = records.remove(id);
        if (record == null) {
            return false;
        }
        indexKeys.list(view(record), key -> postings.remove(key, record));
        store.erase(record);
        return true;
    }

    /**
     * Finds the signatures that may be by the same person. The signature itself need not be in the index, and is not
     * added; one in the index with its id is left out.
     *
     * @param signatory the signature to ask about
     * @return the signatures graded {@link Grade#SAME} or {@link Grade#POSSIBLE}, most probable first
     * @throws NullPointerException if {@code signatory} is null
     */
    public List<PairDecision> find(Signatory signatory) {
        FoldedRecord folded = new RecordReader(parser).read(signatory);
        learnWords(folded);
        lock.readLock().lock();
        try {
            return new IndexQuery(store, indexKeys, postings, model, cache, thresholds).find(folded);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void learnWords(FoldedRecord folded) {
        if (knowsWords(folded)) {
            return;
        }
        lock.writeLock().lock();
        try {
            int before = store.vocabulary().size();
            if (asked < MOST_ASKED) {
                store.learnWords(folded);
                keys.extend();
                model.extendWords();
                asked += store.vocabulary().size() - before;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean knowsWords(FoldedRecord folded) {
        lock.readLock().lock();
        try {
            return store.knowsWords(folded);
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * The number of signatures.
     *
     * @return how many were added and not removed
     */
    public int size() {
        lock.readLock().lock();
        try {
            return records.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public String toString() {
        return "DuplicateIndex[size=" + size() + "]";
    }
}
