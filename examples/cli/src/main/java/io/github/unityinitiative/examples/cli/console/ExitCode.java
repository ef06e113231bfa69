package io.github.unityinitiative.examples.cli.console;

/** What a run says to the shell. */
public final class ExitCode {

    /** The work is done and the data is fine. */
    public static final int FINE = 0;

    /** The work is done; the data has problems, and all of them were reported. */
    public static final int DATA_PROBLEMS = 1;

    /** The command line itself is wrong; nothing was done. */
    public static final int USAGE = 2;

    /** Something could not be read or written; the work is not done. */
    public static final int CANNOT_READ_OR_WRITE = 3;

    private ExitCode() {}

    /**
     * The code of work that is done.
     *
     * @param problems whether the data has some
     * @return what to say to the shell
     */
    public static int of(boolean problems) {
        return problems ? DATA_PROBLEMS : FINE;
    }
}
