package io.github.unityinitiative.json;

import io.github.unityinitiative.dedup.ReviewLog;
import io.github.unityinitiative.json.internal.binding.ReviewCodecs;
import io.github.unityinitiative.json.internal.token.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes what people decided about pairs of signatures, one decision a line, oldest first, so that a log is kept by
 * adding lines to its end. It holds the names of reviewers and what they wrote: it is for the organiser's own keeping.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * new ReviewLogWriter().write(log, out);
 * }</pre>
 */
public final class ReviewLogWriter {

    /** Creates a writer. */
    public ReviewLogWriter() {}

    /**
     * Writes a log.
     *
     * @param log the decisions
     * @param out where to, UTF-8; flushed, never closed
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public void write(ReviewLog log, OutputStream out) throws IOException {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(out, "out");
        if (!log.decisions().isEmpty()) {
            JsonOutput.write(
                    out,
                    json -> log.decisions()
                            .forEach(decision -> ReviewCodecs.DECISION.writer().accept(json, decision)));
            out.write('\n');
        }
        out.flush();
    }
}
