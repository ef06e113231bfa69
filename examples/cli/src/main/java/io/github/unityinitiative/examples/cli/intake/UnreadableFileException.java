package io.github.unityinitiative.examples.cli.intake;

import io.github.unityinitiative.examples.cli.problem.Reports;
import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import java.io.IOException;
import java.util.Set;

/** A file that is no file of signatories, or none beyond some line. The message holds no word of it. */
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final Set<Reason> OF_THE_MACHINE = Set.of(Reason.READ_FAILED, Reason.CORRUPT_COMPRESSION);

    private final Reason reason;
    private final long line;

    /**
     * Creates the exception.
     *
     * @param file the file, as the user named it
     * @param failure what the reader says
     */
    public UnreadableFileException(String file, UnreadableInputException failure) {
        super(message(file, failure), failure);
        this.reason = failure.reason();
        this.line = failure.line().orElse(0);
    }

    /**
     * Why.
     *
     * @return the reason of the reader
     */
    public Reason reason() {
        return reason;
    }

    /**
     * The line that reading ended at.
     *
     * @return a line from 1; 0 if not known
     */
    public long line() {
        return line;
    }

    /**
     * Whether the file could be read, but is not what it should be.
     *
     * @return false if the machine could not read it
     */
    public boolean isDataProblem() {
        return !OF_THE_MACHINE.contains(reason);
    }

    /**
     * What is wrong, in the words of some language.
     *
     * @param reports the language
     * @return a sentence, with the option that helps where there is one
     */
    public String words(ReportRenderer reports) {
        return words(reports, reason);
    }

    private static String words(ReportRenderer reports, Reason reason) {
        String sentence = reports.input(reason.name());
        return reason == Reason.NAME_COLUMN_MISSING ? sentence + " (--map \"THEIRS=name\")" : sentence;
    }

    private static String message(String file, UnreadableInputException failure) {
        String place = failure.line().isPresent() ? ":" + failure.line().getAsLong() : "";
        return file + place + ": " + words(Reports.english(), failure.reason());
    }
}
