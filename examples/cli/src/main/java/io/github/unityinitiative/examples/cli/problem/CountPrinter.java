package io.github.unityinitiative.examples.cli.problem;

import java.io.PrintWriter;
import java.util.Map;

/** Prints how many rows there were and what became of them. */
public final class CountPrinter {

    private static final int NAME_WIDTH = 36;

    private final PrintWriter out;

    /**
     * Creates a printer.
     *
     * @param out where it prints
     */
    public CountPrinter(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints all counts.
     *
     * @param counts what became of the rows
     */
    public void print(IntakeCounts counts) {
        line("rows read", counts.read());
        line("  accepted", counts.accepted());
        line("  rejected", counts.rejected());
        lines(counts.rowsByProblem());
        line("accepted rows with errors", counts.faulty());
        line("errors", counts.errors());
        line("warnings", counts.warnings());
        lines(counts.violationsByCode());
    }

    /**
     * Prints one number with its name.
     *
     * @param name what was counted
     * @param number how many there are
     */
    public void line(String name, long number) {
        out.println(name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())) + number);
    }

    /**
     * Prints numbers with their names, further in.
     *
     * @param numbers how many there are of what
     */
    public void lines(Map<String, Long> numbers) {
        numbers.forEach((name, number) -> line("      " + name, number));
    }
}
