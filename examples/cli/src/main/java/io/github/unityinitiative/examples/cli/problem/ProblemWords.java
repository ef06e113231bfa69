package io.github.unityinitiative.examples.cli.problem;

import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What is wrong with the data, in the words of one language: the messages that the library's constraints bring along,
 * and this program's own about rows and files that cannot be read. Not changed once made.
 */
public final class ProblemWords {

    /** The languages that there are words in. */
    static final List<String> LANGUAGES = List.of("ar", "ckb", "kmr", "en");

    private static final String CONSTRAINTS = "io.github.unityinitiative.";

    private final Properties words = new Properties();

    private ProblemWords(String language) {
        load("/ContributorValidationMessages_" + language + ".properties");
        load("problems_" + language + ".properties");
    }

    public static ProblemWords english() {
        return new ProblemWords("en");
    }

    /** The words of a language, or empty if there are none. */
    static Optional<ProblemWords> in(String language) {
        return LANGUAGES.contains(language) ? Optional.of(new ProblemWords(language)) : Optional.empty();
    }

    public String of(RowProblem.Code code) {
        return words.getProperty("row." + code(code), code(code));
    }

    public String of(UnreadableInputException.Reason reason) {
        return words.getProperty("input." + code(reason), code(reason));
    }

    public String of(Violation violation) {
        String message = words.getProperty(CONSTRAINTS + violation.code(), violation.code());
        for (Map.Entry<String, String> argument : violation.arguments().entrySet()) {
            message = message.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return message;
    }

    /** The code of a problem as reports write it, such as {@code date-invalid}. */
    public static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void load(String resource) {
        try (InputStream bytes = ProblemWords.class.getResourceAsStream(resource);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
