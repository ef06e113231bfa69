package io.github.unityinitiative.examples.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables of name parts, professions, homes and affiliations that people are put together from. */
final class Tables {

    final List<Entry> given = read("given.tsv");
    final List<Entry> families = read("family.tsv");
    final List<Entry> professions = read("professions.tsv");
    final List<Entry> homes = read("homes.tsv");
    final List<Entry> affiliations = read("affiliations.tsv");

    List<Entry> given(String group, String gender) {
        return given.stream()
                .filter(entry -> entry.is("group", group) && entry.is("gender", gender))
                .toList();
    }

    static List<Entry> ofGroup(List<Entry> entries, String group) {
        return entries.stream().filter(entry -> entry.is("group", group)).toList();
    }

    private static List<Entry> read(String name) {
        List<Entry> entries = new ArrayList<>();
        List<String> header = List.of();
        for (String line : text(name).lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else {
                entries.add(entry(header, cells));
            }
        }
        return entries;
    }

    private static Entry entry(List<String> header, List<String> cells) {
        Map<String, String> byColumn = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            byColumn.put(header.get(column), cells.get(column));
        }
        return new Entry(byColumn);
    }

    private static String text(String name) {
        try (InputStream bytes = Tables.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
