package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.json.UnreadableInputException;
import io.github.unityinitiative.json.UnreadableInputException.Reason;
import java.io.IOException;
import java.util.Set;

/** A file that is no file of signatories, or none beyond some line. The message holds no word of it. */
final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final Set<Reason> OF_THE_MACHINE = Set.of(Reason.READ_FAILED, Reason.CORRUPT_COMPRESSION);

    private final boolean dataProblem;

    UnreadableFileException(String file, UnreadableInputException failure) {
        super(file + place(failure) + ": " + ProblemWords.of(failure.reason()), failure);
        this.dataProblem = !OF_THE_MACHINE.contains(failure.reason());
    }

    /** Whether the file could be read, but is not what it should be. */
    boolean isDataProblem() {
        return dataProblem;
    }

    private static String place(UnreadableInputException failure) {
        return failure.line().isPresent() ? ":" + failure.line().getAsLong() : "";
    }
}
