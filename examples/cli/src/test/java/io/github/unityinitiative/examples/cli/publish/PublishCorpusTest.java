package io.github.unityinitiative.examples.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.Shared;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.io.CsvRows;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real letter with 20,000 untidy rows, everybody shown: the most that could leak. */
@Tag("corpus")
class PublishCorpusTest {

    private static final Pattern ADDRESSES = Pattern.compile("[^\\s\"<>()]+@[^\\s\"<>()]+");
    private static final Pattern LONG_NUMBERS = Pattern.compile("\\+?\\d[\\d ()-]{6,}\\d");

    @TempDir
    Path folder;

    @Test
    void noContactOfAnyRowIsInAnyPublicFile() throws IOException {
        Path letter = Shared.path("seed/initiative-2014-en.txt");
        Path signatures = Shared.path("data/signatures/dev/signatures.csv");

        Run run = Run.of(
                "publish",
                "--document",
                letter.toString(),
                "--signatories",
                signatures.toString(),
                "--visibility",
                "full",
                "--out",
                folder.resolve("site").toString());

        assertThat(run.exitCode()).isIn(ExitCode.FINE, ExitCode.DATA_PROBLEMS);
        assertThat(run.out()).contains("14 demands").containsPattern("rows read +20000\n");
        Set<String> contacts = contacts(signatures);
        assertThat(contacts).hasSizeGreaterThan(10_000);
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            List<Path> published = files.filter(Files::isRegularFile).toList();
            assertThat(published).hasSizeGreaterThan(20);
            for (Path file : published) {
                assertThat(found(Files.readString(file), contacts))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    /** Everything in a text that looks like an address or a phone number and is one of somebody's. */
    private static Set<String> found(String text, Set<String> contacts) {
        Set<String> found = new TreeSet<>();
        Stream.of(ADDRESSES, LONG_NUMBERS)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(match -> match.group())
                .filter(candidate -> contacts.contains(candidate) || contacts.contains(digits(candidate)))
                .forEach(found::add);
        return found;
    }

    private static Set<String> contacts(Path signatures) throws IOException {
        Set<String> contacts = new TreeSet<>();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(signatures));
                CsvRows rows = new CsvRows(stream)) {
            List<String> header = rows.next();
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                contacts.add(row.get(header.indexOf("email")));
                contacts.add(row.get(header.indexOf("phone")));
                contacts.add(digits(row.get(header.indexOf("phone"))));
            }
        }
        contacts.remove("");
        return contacts;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
