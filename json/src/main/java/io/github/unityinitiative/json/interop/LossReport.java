package io.github.unityinitiative.json.interop;

import java.util.List;

/**
 * Everything that a conversion dropped or changed.
 *
 * @param losses one entry for each field and kind, in the order in which they first happened
 */
public record LossReport(List<Loss> losses) {

    /**
     * Creates a report.
     *
     * @throws NullPointerException if the list or an element is null
     */
    public LossReport {
        losses = List.copyOf(losses);
    }

    /**
     * Whether everything came through as it was.
     *
     * @return true if nothing was dropped or changed
     */
    public boolean isLossless() {
        return losses.isEmpty();
    }
}
