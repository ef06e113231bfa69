package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.ReviewLog;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.examples.cli.console.Progress;
import io.github.unityinitiative.examples.cli.dedupe.PairFile;
import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.examples.cli.intake.SignatorySequence;
import io.github.unityinitiative.examples.cli.io.JsonLines;
import io.github.unityinitiative.examples.cli.io.Output;
import io.github.unityinitiative.examples.cli.problem.ProblemFile;
import io.github.unityinitiative.examples.cli.problem.Reports;
import io.github.unityinitiative.examples.cli.validate.RowCheck;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Publisher;
import io.github.unityinitiative.validation.InitiativeValidator;
import java.io.IOException;
import java.util.List;

/** Carries a letter and its signatures through every stage: read, check, find repetitions, publish. */
final class Publication {

    private final Progress progress;
    private final ReviewLog decisions;
    private final InitiativeValidator validator;
    private final Publisher publisher;
    private final SiteOptions options;

    Publication(
            Progress progress,
            ReviewLog decisions,
            InitiativeValidator validator,
            Publisher publisher,
            SiteOptions options) {
        this.progress = progress;
        this.decisions = decisions;
        this.validator = validator;
        this.publisher = publisher;
        this.options = options;
    }

    /** Reads the files twice: once to see who repeats whom, once to publish. */
    PublicationOutcome run(Document letter, List<SignatoryFile> files, PublishFolders folders) throws IOException {
        PublishIntake intake;
        DedupReport report;
        try (Output problems = folders.reports().file("problems.jsonl")) {
            try (JsonLines lines = new JsonLines(problems.stream())) {
                RowCheck check = new RowCheck(validator.start(letter), Reports.english(), new ProblemFile(lines));
                intake = new PublishIntake(check, folders.reports());
                report = deduplicate(files, intake);
                check.finish();
            }
            problems.commit();
        }
        PairFile.write(folders.reports().file("joined.jsonl"), report.merges());
        PairFile.write(folders.reports().file("review.jsonl"), report.possible());
        PairFile.writeIds(folders.reports().file("contradictory-decisions.jsonl"), report.overruled());
        PublishedInitiative published = publish(letter, files, intake, report);
        new SiteFiles(folders.site(), progress).write(published, options);
        folders.finish();
        progress.end();
        return new PublicationOutcome(intake, report, published);
    }

    private DedupReport deduplicate(List<SignatoryFile> files, PublishIntake intake) {
        SignatorySequence candidates = new SignatorySequence(progress, files, intake);
        return Deduplicator.builder()
                .reviews(decisions)
                .threads(Runtime.getRuntime().availableProcessors())
                .build()
                .deduplicate(() -> candidates);
    }

    private PublishedInitiative publish(
            Document letter, List<SignatoryFile> files, PublishIntake intake, DedupReport report) {
        SignatorySequence signatories = new SignatorySequence(progress, files, new PublishedRows(intake));
        return publisher.publish(letter, () -> signatories, report);
    }
}
