package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.ReadingNote;
import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.examples.cli.letter.Letter;
import io.github.unityinitiative.examples.cli.problem.Codes;
import io.github.unityinitiative.examples.cli.problem.CountPrinter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what was published, what became of every row, and where to look. */
final class PublicationPrinter {

    private final PrintWriter out;

    PublicationPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(Letter letter, List<SignatoryFile> files, PublicationOutcome outcome) {
        Document document = letter.document();
        out.println("letter      " + letter.name());
        out.println("            " + document.preamble().size() + " paragraphs before, "
                + document.demands().size() + " demands, " + document.closing().size() + " paragraphs after");
        letter.notes().forEach(note -> out.println("            note: " + words(note)));
        out.println("signatures  " + files.stream().map(SignatoryFile::name).collect(Collectors.joining(", ")));
        out.println();
        outcome.print(new CountPrinter(out));
    }

    void printPlaces(Path site, Path reports, PublicationOutcome outcome) {
        out.println();
        out.println("Open          " + site.resolve("index.html"));
        out.println("For everybody " + site);
        out.println("For you alone " + reports + "  (problems, rejected rows, joined and doubtful pairs)");
        if (outcome.hasProblems()) {
            out.println("The data has problems, all of them in problems.jsonl.");
        }
        if (outcome.hasContradictoryDecisions()) {
            out.println("Decisions contradict each other: see contradictory-decisions.jsonl.");
        }
    }

    private static String words(ReadingNote note) {
        String kind = Codes.of(note.kind()).replace('-', ' ');
        String demand = note.number() > 0 ? ", demand " + note.number() : "";
        return kind + (note.line() > 0 ? " (line " + note.line() + demand + ")" : "");
    }
}
