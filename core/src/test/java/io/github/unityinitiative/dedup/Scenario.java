package io.github.unityinitiative.dedup;

import io.github.unityinitiative.signatory.Signatory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A few signatures and what is expected of them, from a file: a reason after {@code #}, a block {@code signed} of rows
 * {@code id | name | province | e-mail | phone | profession}, and a block {@code expected} of lines such as
 * {@code same a b}, {@code possible a b}, {@code apart a b}, {@code different a b}.
 */
record Scenario(String name, List<Signatory> signed, List<String> expected) {

    static Scenario read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            int signed = lines.indexOf("signed");
            int expected = lines.indexOf("expected");
            return new Scenario(
                    file.getFileName().toString().replace(".txt", "").replace('-', ' '),
                    block(lines.subList(signed + 1, expected)).stream()
                            .map(Scenario::signatory)
                            .toList(),
                    block(lines.subList(expected + 1, lines.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> block(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Signatory signatory(String row) {
        String[] cells = (row + " | | | | | ").split("\\s*\\|\\s*", -1);
        return People.of(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    @Override
    public String toString() {
        return name;
    }
}
