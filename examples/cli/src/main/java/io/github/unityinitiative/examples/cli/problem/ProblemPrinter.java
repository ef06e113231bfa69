package io.github.unityinitiative.examples.cli.problem;

import java.io.PrintWriter;

/** Prints problems for people, one a line, the way compilers do. */
public final class ProblemPrinter implements ProblemSink {

    private final PrintWriter out;

    /**
     * Creates a printer.
     *
     * @param out where it prints
     */
    public ProblemPrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(Problem problem) {
        StringBuilder line = new StringBuilder(problem.file());
        append(line, ":", problem.line());
        line.append(problem.isError() ? ": error" : ": warning");
        append(line, ", row ", problem.row());
        String place = problem.place().text();
        line.append(place.isEmpty() ? "" : ", " + place);
        line.append(": ").append(problem.message());
        line.append(" [").append(problem.code()).append(']');
        out.println(line);
    }

    private static void append(StringBuilder line, String before, long number) {
        if (number > 0) {
            line.append(before).append(number);
        }
    }
}
