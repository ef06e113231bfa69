package io.github.unityinitiative.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Files beside the checkout that are not part of the project; a test that wants one is skipped where there is none. */
public final class SharedCorpus {

    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private SharedCorpus() {}

    /** The lines of a corpus file. */
    public static List<String> lines(String path) {
        Path file =
                Path.of(System.getProperty("initiative.shared", "../../shared")).resolve(path);
        assumeTrue(Files.isReadable(file), () -> "no corpus here: " + path);
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of one column of a comma-separated corpus file whose quoted cells hold no line break. */
    public static List<String> column(String path, String name) {
        List<String> lines = lines(path);
        int column = Arrays.asList(lines.get(0).split(",", -1)).indexOf(name);
        return lines.stream()
                .skip(1)
                .map(line -> COMMA_OUTSIDE_QUOTES.split(line, -1)[column])
                .toList();
    }
}
