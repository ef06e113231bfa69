package io.github.unityinitiative.examples.cli.problem;

import java.io.IOException;

/** Takes problems one by one as they are found. */
@FunctionalInterface
public interface ProblemSink {

    /**
     * Takes a problem.
     *
     * @param problem what is wrong
     * @throws IOException if it cannot be written
     */
    void accept(Problem problem) throws IOException;

    /**
     * Both sinks, one after the other.
     *
     * @param other the one that comes second
     * @return a sink that tells both
     */
    default ProblemSink and(ProblemSink other) {
        return problem -> {
            accept(problem);
            other.accept(problem);
        };
    }
}
