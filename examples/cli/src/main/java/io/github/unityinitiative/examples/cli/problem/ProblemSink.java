package io.github.unityinitiative.examples.cli.problem;

import java.io.IOException;

/** Takes problems one by one as they are found. */
@FunctionalInterface
public interface ProblemSink {

    void accept(Problem problem) throws IOException;

    /** Both sinks, one after the other. */
    default ProblemSink and(ProblemSink other) {
        return problem -> {
            accept(problem);
            other.accept(problem);
        };
    }
}
