package io.github.unityinitiative.i18n.internal.list;

import io.github.unityinitiative.publish.PublicSignatory;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signatories sorted in bounded memory: each reading of the stream keeps the first so many that come after those
 * already given. A list that fits at once is read once.
 */
final class SortedSignatories implements SignatoryCursor {

    private static final Comparator<Entry> ORDER = Entry::compare;

    private final Supplier<Stream<PublicSignatory>> source;
    private final Function<PublicSignatory, byte[]> keys;
    private final int atOnce;
    private final Deque<Entry> ready = new ArrayDeque<>();
    private @Nullable Entry last;
    private boolean more = true;

    SortedSignatories(Supplier<Stream<PublicSignatory>> source, Function<PublicSignatory, byte[]> keys, int atOnce) {
        this.source = source;
        this.keys = keys;
        this.atOnce = atOnce;
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && more) {
            read();
        }
        return !ready.isEmpty();
    }

    @Override
    public PublicSignatory next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.removeFirst().signatory;
    }

    @Override
    public void close() {
        ready.clear();
        more = false;
    }

    private void read() {
        PriorityQueue<Entry> first = new PriorityQueue<>(ORDER.reversed());
        boolean dropped = false;
        try (Stream<PublicSignatory> stream = source.get()) {
            long place = 0;
            for (Iterator<PublicSignatory> each = stream.iterator(); each.hasNext(); place++) {
                PublicSignatory signatory = each.next();
                dropped |= offer(new Entry(keys.apply(signatory), place, signatory), first);
            }
        }
        Entry[] sorted = first.toArray(Entry[]::new);
        Arrays.sort(sorted, ORDER);
        ready.addAll(Arrays.asList(sorted));
        last = sorted.length == 0 ? last : sorted[sorted.length - 1];
        more = dropped;
    }

    // Returns whether somebody is left for a later reading.
    private boolean offer(Entry entry, PriorityQueue<Entry> first) {
        Entry given = last;
        if (given != null && ORDER.compare(entry, given) <= 0) {
            return false;
        }
        if (first.size() < atOnce) {
            first.add(entry);
            return false;
        }
        if (ORDER.compare(entry, first.element()) < 0) {
            first.remove();
            first.add(entry);
        }
        return true;
    }

    /** A signatory with its place in the order; equal keys keep the order of the stream. */
    private static final class Entry {
        private final byte[] key;
        private final long place;
        private final PublicSignatory signatory;

        Entry(byte[] key, long place, PublicSignatory signatory) {
            this.key = key;
            this.place = place;
            this.signatory = signatory;
        }

        static int compare(Entry one, Entry other) {
            int byKey = Arrays.compareUnsigned(one.key, other.key);
            return byKey != 0 ? byKey : Long.compare(one.place, other.place);
        }
    }
}
