package io.github.unityinitiative.examples.cli.letter;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.option.LanguageTags;
import io.github.unityinitiative.examples.cli.problem.Codes;
import io.github.unityinitiative.json.digest.TextDigester;
import io.github.unityinitiative.json.digest.UndigestibleTextException;
import io.github.unityinitiative.text.LanguageTag;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a signature is bound to. */
@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Prints the digest of a letter in each of its languages.",
            "It is the SHA-256 of the text in a canonical form: spacing and line ends do not change it, one letter does."
                    + " A signature that carries it shows which text was signed."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  initiative digest letter.txt", "  initiative digest archive.json"})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class DigestCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "The letter: plain text, or our format in a file named .json or .jsonl.")
    private String file;

    @Option(
            names = "--document-language",
            paramLabel = "TAG",
            defaultValue = "en",
            converter = LanguageTags.class,
            description = "The language that a plain text is written in (default: ${DEFAULT-VALUE}).")
    private LanguageTag language;

    private final Console console;

    /**
     * Creates the command.
     *
     * @param console the process around it
     */
    public DigestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Document document = Letter.read(console.inputs(), file, language).document();
        boolean missing = document.languages().isEmpty();
        for (DocumentLanguage each : document.languages()) {
            missing |= !print(document, each.tag());
        }
        return ExitCode.of(missing);
    }

    private boolean print(Document document, LanguageTag tag) {
        try {
            console.out()
                    .println(tag + "\t"
                            + new TextDigester().digest(document, tag).sha256());
            return true;
        } catch (UndigestibleTextException e) {
            console.err().println(file + ": no digest in " + tag + ": " + Codes.of(e.reason()) + " " + e.pointer());
            return false;
        }
    }
}
