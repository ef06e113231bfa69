package io.github.unityinitiative.examples.cli.console;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line on a terminal that says how far long work is; nothing where there is no terminal. Not thread-safe.
 */
public final class Progress {

    private static final int STEP = 1000;
    private static final String ERASE = "\r\u001B[K";

    private final @Nullable PrintWriter terminal;
    private String stage = "";

    private Progress(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
    }

    /**
     * Shows nothing.
     *
     * @return a silent progress
     */
    public static Progress none() {
        return new Progress(null);
    }

    static Progress on(PrintWriter terminal) {
        return new Progress(terminal);
    }

    /**
     * Starts a stage of the work, such as {@code "Reading"}.
     *
     * @param name what is being done
     */
    public void stage(String name) {
        stage = name;
        show(name + " …");
    }

    /**
     * Tells that so many items are done; shown now and then.
     *
     * @param items how many of this stage
     */
    public void done(long items) {
        if (items % STEP == 0) {
            show(String.format(Locale.ROOT, "%s … %,d", stage, items));
        }
    }

    /** Clears the line. */
    public void end() {
        show("");
    }

    private void show(String line) {
        if (terminal != null) {
            terminal.print(ERASE + line);
            terminal.flush();
        }
    }
}
