package io.github.unityinitiative.examples.cli.convert;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.examples.cli.console.Progress;
import io.github.unityinitiative.examples.cli.intake.OpenFile;
import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.examples.cli.intake.UnreadableFileException;
import io.github.unityinitiative.examples.cli.problem.Origin;
import io.github.unityinitiative.examples.cli.problem.ProblemSink;
import io.github.unityinitiative.examples.cli.problem.Reports;
import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.interop.EPetition;
import io.github.unityinitiative.json.interop.EPetitions;
import io.github.unityinitiative.json.interop.Losses;
import io.github.unityinitiative.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Converts one input. Used once. */
final class Conversion {

    private final ExchangeFormat to;
    private final boolean lines;
    private final Losses losses;
    private final ProblemSink problems;
    private final ReportRenderer reports = Reports.english();
    private long read;
    private long rejected;

    /** Writes JSON Lines instead of one object where our format is wanted and {@code lines} says so. */
    Conversion(ExchangeFormat to, boolean lines, Losses losses, ProblemSink problems) {
        this.to = to;
        this.lines = lines;
        this.losses = losses;
        this.problems = problems;
    }

    /** Converts signatories, with the letter around them if there is one. */
    void signatories(SignatoryFile file, OutputStream out, Progress progress) throws IOException {
        try (OpenFile open = file.open()) {
            SignatoryRows rows = open.rows();
            // The letter is known once the first row is.
            boolean more = rows.hasNext();
            Document letter = rows.document().orElseGet(Conversion::unknownLetter);
            ConversionTarget target = target(letter, out);
            while (more) {
                convert(file, rows.next(), target);
                progress.done(read);
                more = rows.hasNext();
            }
            target.finish();
            if (!rows.document().orElse(letter).equals(letter)) {
                losses.dropped("letter (after the signatories)");
            }
        } catch (UnreadableInputException e) {
            throw new UnreadableFileException(file.name(), e);
        }
    }

    /** Converts the text of a petition. Who signed it is not in the input, and how many did has no place. */
    void petition(String name, InputStream in, OutputStream out) throws IOException {
        try {
            List<EPetition> petitions = new EPetitions(ReadLimits.defaults()).read(in, losses);
            petitions.stream().skip(1).forEach(petition -> losses.dropped("petition (not the first)"));
            if (!petitions.isEmpty()) {
                losses.dropped("signatures by country, region and constituency");
                read++;
                target(petitions.get(0).document(), out).finish();
            }
        } catch (UnreadableInputException e) {
            throw new UnreadableFileException(name, e);
        }
    }

    /** Records that were read. */
    long read() {
        return read;
    }

    long rejected() {
        return rejected;
    }

    /** The reader of a format. */
    static SignatoryReader.Builder reader(ExchangeFormat from, SignatoryFormat container, Losses losses) {
        if (from == ExchangeFormat.CSV) {
            return SignatoryReader.builder(SignatoryFormat.CSV);
        }
        return from.foreign()
                .map(format -> format.reader(container, losses))
                .orElseGet(() -> SignatoryReader.builder(container));
    }

    private ConversionTarget target(Document letter, OutputStream out) throws IOException {
        if (to == ExchangeFormat.INITIATIVE) {
            return ConversionTarget.archive(letter, lines, out);
        }
        return to.foreign().isPresent()
                ? ConversionTarget.foreign(to.foreign().get(), out, losses)
                : ConversionTarget.table(out);
    }

    private void convert(SignatoryFile file, ImportedRow row, ConversionTarget target) throws IOException {
        read++;
        if (row instanceof ImportedRow.Accepted accepted) {
            target.write(accepted.signatory());
            return;
        }
        rejected++;
        for (RowProblem problem : ((ImportedRow.Rejected) row).problems()) {
            String words = reports.problem(problem.code().name());
            problems.accept(Origin.of(file.name(), row).problem(problem, words));
        }
    }

    private static Document unknownLetter() {
        return Document.builder("unknown", LocalizedText.empty()).build();
    }
}
