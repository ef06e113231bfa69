package io.github.unityinitiative.examples.cli.compare;

import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.io.ByteLines;
import io.github.unityinitiative.examples.cli.io.Score;
import io.github.unityinitiative.examples.cli.io.TsvRow;
import io.github.unityinitiative.name.NameComparison;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Copies the rows of a table of pairs, each with its score and decision. Used once. */
final class PairComparison {

    private static final int DECIMALS = 12;
    private static final String UTF8_MARK = "\uFEFF";

    private final ByteLines lines;
    private final OutputStream output;
    private final Console console;
    private final PairScorer scorer = new PairScorer();
    private boolean problems;

    PairComparison(ByteLines lines, OutputStream output, Console console) {
        this.lines = lines;
        this.output = output;
        this.console = console;
    }

    /** Copies all rows and tells whether some of them had no two names to compare. */
    boolean run() throws IOException {
        TsvRow header = new TsvRow(Optional.ofNullable(lines.next()).orElse(new byte[0]));
        Optional<Integer> left = header.indexOf("name_a").or(() -> header.indexOf(UTF8_MARK + "name_a"));
        Optional<Integer> right = header.indexOf("name_b").or(() -> header.indexOf(UTF8_MARK + "name_b"));
        if (left.isEmpty() || right.isEmpty()) {
            report("the header needs the TAB-separated columns name_a and name_b");
            return true;
        }
        write(header, "score", "decision");
        copy(left.get(), right.get());
        return problems;
    }

    private void copy(int left, int right) throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (line.length > 0) {
                score(new TsvRow(line), left, right);
            }
            console.progress().done(lines.number());
        }
    }

    private void score(TsvRow row, int left, int right) throws IOException {
        Optional<String> one = row.column(left).filter(name -> !name.isBlank());
        Optional<String> other = row.column(right).filter(name -> !name.isBlank());
        if (one.isEmpty() || other.isEmpty()) {
            report("a name is missing or not UTF-8; scored 0");
            write(row, Score.of(0, DECIMALS), "different");
            return;
        }
        NameComparison comparison = scorer.compare(one.get(), other.get());
        String decision = comparison.decision().name().toLowerCase(Locale.ROOT);
        write(row, Score.of(comparison.probability(), DECIMALS), decision);
    }

    private void report(String problem) {
        problems = true;
        console.err().println("line " + Math.max(1, lines.number()) + ": " + problem);
    }

    private void write(TsvRow row, String score, String decision) throws IOException {
        output.write(row.line());
        output.write(("\t" + score + "\t" + decision + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
