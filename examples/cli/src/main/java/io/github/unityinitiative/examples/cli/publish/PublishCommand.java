package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.dedup.ReviewLog;
import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.dedupe.DecisionOption;
import io.github.unityinitiative.examples.cli.intake.ImportOptions;
import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.examples.cli.intake.UnreadableFileException;
import io.github.unityinitiative.examples.cli.letter.Letter;
import io.github.unityinitiative.examples.cli.option.DayOption;
import io.github.unityinitiative.examples.cli.option.LanguageTags;
import io.github.unityinitiative.examples.cli.problem.Reports;
import io.github.unityinitiative.json.PublicJsonReader;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.publish.Audience;
import io.github.unityinitiative.publish.PublicationPolicy;
import io.github.unityinitiative.publish.Publisher;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.validation.InitiativeValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes a site of a letter and its signatories.",
            "Reads them, checks them, joins what one person signed more than once, and publishes the rest.",
            "DIR is for everybody: pages, text and JSON, with nobody's e-mail, phone or id, and no name that its owner did"
                    + " not release. Reports are for you alone and go to DIR-private, beside it: problems, rejected rows,"
                    + " joined pairs, and pairs that may be one person.",
            "Without files, the bundled letter of 2014 and a bundled list of made-up people are published; the problems of"
                    + " that list are there on purpose, so the exit code is 0."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  initiative publish --out my-site",
            "  initiative publish --document letter.txt --signatories signatures.csv --out my-site",
            "  initiative publish --signatories a.csv --signatories b.jsonl.gz --languages ar,en \\",
            "      --visibility initials --order province --readings --out my-site"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class PublishCommand implements Callable<Integer> {

    @Option(
            names = "--document",
            paramLabel = "FILE",
            description =
                    "The letter: plain text with numbered demands, or our format in a file named .json or .jsonl; without it, the bundled letter of 2014.")
    private @Nullable String document;

    @Option(
            names = "--document-language",
            paramLabel = "TAG",
            defaultValue = "en",
            converter = LanguageTags.class,
            description = "The language that the letter is written in (default: ${DEFAULT-VALUE}).")
    private LanguageTag documentLanguage;

    @Option(
            names = "--signatories",
            paramLabel = "FILE",
            description = "Signatories; repeatable; gzip is unpacked. Without it, the bundled made-up people.")
    private List<String> signatories = new ArrayList<>();

    @Mixin
    private ImportOptions options;

    @Mixin
    private DayOption day;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder of the site.")
    private Path out;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "The folder of the reports, readable by you alone; without it, DIR-private beside the site.")
    private @Nullable Path reports;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description =
                    "The initiative.json of the last publication; without it, the one in DIR if there is one. Numbers are"
                            + " shown so that the difference of both tells of nobody.")
    private @Nullable Path previous;

    @Mixin
    private DecisionOption decisions;

    @Mixin
    private SiteOptions site;

    @Option(
            names = "--visibility",
            paramLabel = "WORD",
            defaultValue = "hidden",
            converter = Visibilities.class,
            description =
                    "What to show of signatories whose row does not say: full, initials or hidden (default: hidden,"
                            + " which counts without naming). Anything else is your word that they agreed.")
    private Visibility visibility;

    @Spec
    private CommandSpec spec;

    private final Console console;

    /**
     * Creates the command.
     *
     * @param console the process around it
     */
    public PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (signatories.contains("-")) {
            throw new ParameterException(
                    spec.commandLine(), "signatories are read twice, so they cannot come from a pipe");
        }
        Letter letter = document == null ? Letter.bundled() : Letter.read(console.inputs(), document, documentLanguage);
        List<SignatoryFile> files =
                signatories.isEmpty() ? List.of(BundledSample.file()) : options.files(console.inputs(), signatories);
        Path reportFolder = reports == null ? PublishFolders.besideSite(out) : reports;
        if (PublishFolders.isWithin(reportFolder, out)) {
            throw new ParameterException(spec.commandLine(), "reports must not lie in the folder of the site");
        }
        Optional<ReviewLog> log = decisions.read(console, Reports.english());
        if (log.isEmpty()) {
            return ExitCode.DATA_PROBLEMS;
        }
        PublicationOutcome outcome = publication(letter.document().id(), log.get())
                .run(letter.document(), files, PublishFolders.of(out, reportFolder));
        new PublicationPrinter(console.out()).print(letter, files, outcome);
        new PublicationPrinter(console.out()).printPlaces(out, reportFolder, outcome);
        // The faults of the bundled sample are planted: finding them is the main job done, not a job failed.
        return ExitCode.of(outcome.hasProblems() && !signatories.isEmpty());
    }

    private Publication publication(String letterId, ReviewLog log) throws IOException {
        InitiativeValidator validator = InitiativeValidator.builder(day.clock(console.clock()))
                .published()
                .build();
        return new Publication(console.progress(), log, validator, publisher(letterId), site);
    }

    private Publisher publisher(String letterId) throws IOException {
        Publisher publisher = new Publisher(
                PublicationPolicy.of(Audience.PUBLIC).withUnstatedVisibility(FieldVisibility.all(visibility)));
        Path file = previous == null ? out.resolve(SiteFiles.JSON) : previous;
        if (previous == null && !Files.exists(file)) {
            return publisher;
        }
        try (InputStream last = Files.newInputStream(file)) {
            return new PublicJsonReader()
                    .readPrevious(last, letterId)
                    .map(publisher::following)
                    .orElse(publisher);
        } catch (UnreadableInputException e) {
            throw new UnreadableFileException(file.toString(), e);
        }
    }
}
