package io.github.unityinitiative.publish;

import io.github.unityinitiative.document.BundledInitiative;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The bundled letter with any number of signatories that take no memory: a few, over and over. A publisher keeps its
 * list, so it could not show what a renderer needs.
 */
public final class StreamedInitiative {

    private StreamedInitiative() {}

    /**
     * Makes a published initiative.
     *
     * @param pool the signatories to repeat
     * @param size how many there shall be
     * @return the initiative
     */
    public static PublishedInitiative of(List<PublicSignatory> pool, long size) {
        Statistics statistics =
                new Statistics(Count.of(size), Count.of(size), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        return new PublishedInitiative(
                BundledInitiative.document(),
                statistics,
                () -> LongStream.range(0, size).mapToObj(at -> pool.get((int) (at % pool.size()))));
    }
}
