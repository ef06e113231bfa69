package io.github.unityinitiative.json;

import io.github.unityinitiative.dedup.ReviewLog;
import io.github.unityinitiative.json.input.RowProblem;
import java.util.List;
import java.util.Objects;

/**
 * What {@link ReviewLogReader} read. Every line that is not blank is a decision, undecided, or has a problem.
 *
 * @param log the decisions, in the order of the lines
 * @param undecided how many lines are of a pair about which nobody has decided
 * @param problems one for each line that cannot be read; whoever decides by the log alone leaves them out
 */
public record ReviewLogInput(ReviewLog log, long undecided, List<RowProblem> problems) {

    /**
     * Creates an input.
     *
     * @throws NullPointerException if an argument or a problem is null
     */
    public ReviewLogInput {
        Objects.requireNonNull(log, "log");
        problems = List.copyOf(problems);
    }
}
