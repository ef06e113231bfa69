package io.github.unityinitiative.i18n.internal.list;

import io.github.unityinitiative.publish.PublicSignatory;
import java.util.Iterator;
import java.util.stream.Stream;

/** Signatories one after another, closed after use. */
public interface SignatoryCursor extends Iterator<PublicSignatory>, AutoCloseable {

    @Override
    void close();

    /**
     * The signatories of a stream, in its order.
     *
     * @param stream the stream, closed with the cursor
     * @return a cursor
     */
    static SignatoryCursor of(Stream<PublicSignatory> stream) {
        Iterator<PublicSignatory> iterator = stream.iterator();
        return new SignatoryCursor() {
            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public PublicSignatory next() {
                return iterator.next();
            }

            @Override
            public void close() {
                stream.close();
            }
        };
    }
}
