package io.github.unityinitiative.examples.benchmarks.i18n;

import com.ibm.icu.text.Transliterator;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.Script;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * How close names transliterated into Latin letters come to how they are written there by people, beside ICU's rules.
 * Each file is a table of pairs of names of one person, with the columns {@code name_a} and {@code name_b}; rows that are
 * not in Arabic and Latin letters are left out.
 */
public final class TransliterationAccuracy {

    private final Transliterator icu = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private final PrintStream out;

    private TransliterationAccuracy(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints similarity and exact matches for each file.
     *
     * @param arguments the files, each followed by the language of its Arabic letters ({@code ar} or {@code ckb}) and
     *     the language of its Latin ones ({@code en} or {@code kmr})
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TransliterationAccuracy accuracy = new TransliterationAccuracy(out);
        for (int at = 0; at + 2 < arguments.length; at += 3) {
            accuracy.measure(Path.of(arguments[at]), arguments[at + 1], arguments[at + 2]);
        }
    }

    private void measure(Path file, String from, String to) throws IOException {
        LanguageTag language = LanguageTag.parse(from);
        var ours = io.github.unityinitiative.i18n.name.Transliterator.forReadersOf(
                Languages.standard().get(to));
        Tally own = new Tally(name -> ours.apply(name, language).orElse(""));
        Tally peer = new Tally(icu::transliterate);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header = List.of(lines.get(0).split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            String one = cells.get(header.indexOf("name_a"));
            String other = cells.get(header.indexOf("name_b"));
            if (Script.of(one) == Script.ARABIC && Script.of(other) == Script.LATIN) {
                own.add(one, other);
                peer.add(one, other);
            }
        }
        out.printf(Locale.ROOT, "%s: %d pairs; ours %s; ICU %s%n", file.getFileName(), own.pairs, own, peer);
    }

    /** Adds up how close one way of transliterating comes. */
    private final class Tally {
        private final UnaryOperator<String> transliterator;
        private long pairs;
        private long exact;
        private double similarity;

        Tally(UnaryOperator<String> transliterator) {
            this.transliterator = transliterator;
        }

        void add(String name, String written) {
            String one = letters(transliterator.apply(name));
            String other = letters(written);
            pairs++;
            exact += one.equals(other) ? 1 : 0;
            similarity += 1 - (double) distance(one, other) / Math.max(1, Math.max(one.length(), other.length()));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "similarity %.3f, exact %.3f",
                    similarity / Math.max(1, pairs),
                    (double) exact / Math.max(1, pairs));
        }
    }

    private String letters(String text) {
        return icu.transliterate(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            row[at] = at;
        }
        for (int left = 1; left <= one.length(); left++) {
            int diagonal = row[0];
            row[0] = left;
            for (int right = 1; right <= other.length(); right++) {
                int replaced = diagonal + (one.charAt(left - 1) == other.charAt(right - 1) ? 0 : 1);
                diagonal = row[right];
                row[right] = Math.min(replaced, 1 + Math.min(row[right - 1], diagonal));
            }
        }
        return row[other.length()];
    }
}
