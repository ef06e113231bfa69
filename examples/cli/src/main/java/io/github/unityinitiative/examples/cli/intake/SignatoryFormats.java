package io.github.unityinitiative.examples.cli.intake;

import io.github.unityinitiative.json.SignatoryFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of signatories by the words that the command line uses and by the endings of file names. */
public final class SignatoryFormats implements ITypeConverter<SignatoryFormat> {

    private static final Map<String, SignatoryFormat> BY_WORD =
            Map.of("csv", SignatoryFormat.CSV, "jsonl", SignatoryFormat.JSON_LINES, "json", SignatoryFormat.JSON);

    private static final Map<String, SignatoryFormat> BY_ENDING = Map.of(
            "jsonl", SignatoryFormat.JSON_LINES, "ndjson", SignatoryFormat.JSON_LINES, "json", SignatoryFormat.JSON);

    @Override
    public SignatoryFormat convert(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new TypeConversionException("expected csv, jsonl or json but was '" + word + "'"));
    }

    /**
     * The format that a file name ends with; CSV where it says nothing. A packed file is named by what is in it.
     *
     * @param name the name of a file
     * @return the format
     */
    public static SignatoryFormat ofFile(String name) {
        return BY_ENDING.getOrDefault(ending(name), SignatoryFormat.CSV);
    }

    /** Whether a file name says that its table is separated by tabs. */
    static boolean isTabSeparated(String name) {
        return Arrays.asList("tsv", "tab").contains(ending(name));
    }

    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return unpacked.substring(unpacked.lastIndexOf('.') + 1);
    }
}
