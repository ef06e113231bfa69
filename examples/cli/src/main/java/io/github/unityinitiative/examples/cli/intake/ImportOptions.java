package io.github.unityinitiative.examples.cli.intake;

import io.github.unityinitiative.examples.cli.io.Inputs;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads signatories. */
public final class ImportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = SignatoryFormats.class,
            description = "csv, jsonl or json; without it, the ending of each file name says (CSV in doubt).")
    private @Nullable SignatoryFormat format;

    @Option(
            names = "--map",
            paramLabel = "\"THEIRS=OURS\"",
            converter = ColumnMapping.Converter.class,
            description = "A column of the file that is one of ours, for example --map \"Full name=name\". Repeatable.")
    private List<ColumnMapping> mappings = new ArrayList<>();

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            description = "What separates the fields of CSV, for example \";\"; a tab for files named .tsv.")
    private @Nullable Character separator;

    /**
     * The files, ready to be read; each has a short name of its own.
     *
     * @param inputs opens them
     * @param names the files as the user named them
     * @return the files in the same order
     */
    public List<SignatoryFile> files(Inputs inputs, List<String> names) {
        SourceNames sources = new SourceNames();
        return names.stream().map(name -> file(inputs, name, sources.of(name))).toList();
    }

    private SignatoryFile file(Inputs inputs, String name, String source) {
        SignatoryFormat chosen = format == null ? SignatoryFormats.ofFile(name) : format;
        SignatoryReader.Builder builder =
                SignatoryReader.builder(chosen).source(source).separator(separatorOf(name));
        mappings.forEach(mapping -> builder.column(mapping.theirs(), mapping.ours()));
        return new SignatoryFile(name, chosen, builder.build(), () -> inputs.openAsItIs(name));
    }

    private char separatorOf(String name) {
        if (separator != null) {
            return separator;
        }
        return SignatoryFormats.isTabSeparated(name) ? '\t' : ',';
    }
}
