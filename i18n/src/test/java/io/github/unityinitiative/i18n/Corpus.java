package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads corpora beside the checkout; a test that needs one is skipped where there is none. */
public final class Corpus {

    private Corpus() {}

    public static List<String> lines(String path) {
        Path file =
                Path.of(System.getProperty("initiative.shared", "../../shared")).resolve(path);
        assumeTrue(Files.isReadable(file), () -> "no corpus " + path);
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The strings of a JSON array of strings. */
    public static List<String> strings(String path) {
        String json = String.join("\n", lines(path));
        List<String> strings = new ArrayList<>();
        int at = json.indexOf('"');
        while (at >= 0) {
            StringBuilder text = new StringBuilder();
            at++;
            while (json.charAt(at) != '"') {
                at = json.charAt(at) == '\\' ? escape(json, at + 1, text) : plain(json, at, text);
            }
            strings.add(text.toString());
            at = json.indexOf('"', at + 1);
        }
        assertThat(strings).isNotEmpty();
        return strings;
    }

    private static int plain(String json, int at, StringBuilder text) {
        text.append(json.charAt(at));
        return at + 1;
    }

    private static int escape(String json, int at, StringBuilder text) {
        char letter = json.charAt(at);
        if (letter == 'u') {
            text.append((char) Integer.parseInt(json.substring(at + 1, at + 5), 16));
            return at + 5;
        }
        text.append(
                switch (letter) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    default -> letter;
                });
        return at + 1;
    }
}
