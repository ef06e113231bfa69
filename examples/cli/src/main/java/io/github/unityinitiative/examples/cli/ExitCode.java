package io.github.unityinitiative.examples.cli;

/** What a run says to the shell. */
final class ExitCode {

    /** The work is done and the data is fine. */
    static final int FINE = 0;

    /** The work is done; the data has problems, and all of them were reported. */
    static final int DATA_PROBLEMS = 1;

    /** The command line itself is wrong; nothing was done. */
    static final int USAGE = 2;

    /** Something could not be read or written; the work is not done. */
    static final int CANNOT_READ_OR_WRITE = 3;

    private ExitCode() {}

    static int of(boolean problems) {
        return problems ? DATA_PROBLEMS : FINE;
    }
}
