package io.github.unityinitiative.examples.benchmarks.json;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.json.ArchiveWriter;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.text.LocalizedText;
import io.github.unityinitiative.validation.DatasetValidation;
import io.github.unityinitiative.validation.InitiativeValidator;
import io.github.unityinitiative.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Reads a gigabyte of JSON Lines and hostile inputs, and prints time and the most memory that the process ever had. To
 * be run with {@code -Xmx64m}.
 */
public final class MemoryBenchmark {

    private static final long GIGABYTE = 1L << 30;

    private MemoryBenchmark() {}

    /**
     * Runs everything.
     *
     * @param arguments none
     * @throws IOException never
     */
    public static void main(String[] arguments) throws IOException {
        byte[] none = new byte[0];
        byte[] records = records();
        run("1 GiB of JSON Lines", new RepeatedInput(none, records, GIGABYTE / records.length, none));
        validate("the same, validated", new RepeatedInput(none, records, GIGABYTE / records.length, none));
        byte[] quote = ascii("{\"name\":\"");
        run(
                "a line of 300 MB",
                new RepeatedInput(quote, ascii("x".repeat(1000)), 300_000, ascii("\"}\n{\"name\":\"a\"}\n")));
        run("100,000 nested arrays", new RepeatedInput(ascii("{\"x\":"), ascii("["), 100_000, none));
        run("a number of 1,000,000 digits", new RepeatedInput(ascii("{\"x\":"), ascii("9"), 1_000_000, ascii("}")));
        run("1,000,000 members", new RepeatedInput(ascii("{"), ascii("\"abc\":1,"), 1_000_000, ascii("\"d\":1}")));
        run("1 GB of zeros in gzip", new ByteArrayInputStream(bomb()));
        System.out.println("peak resident memory: " + peak());
    }

    private static void run(String name, InputStream in) {
        long start = System.nanoTime();
        String answer = answer(in);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(String.format(Locale.ROOT, "%-30s %6.2f s  %s", name, seconds, answer));
    }

    /** Checks every signature, but for repeated ids: what is kept of those grows with their number. */
    private static void validate(String name, InputStream in) {
        DatasetValidation validation = InitiativeValidator.builder(Clock.systemUTC())
                .without("duplicate-id")
                .build()
                .start(Document.builder("letter", LocalizedText.empty()).build());
        long start = System.nanoTime();
        try (SignatoryRows rows =
                SignatoryReader.builder(SignatoryFormat.JSON_LINES).build().open(in)) {
            rows.forEachRemaining(row -> row.accepted().ifPresent(validation::add));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        ValidationReport report = validation.report();
        System.out.println(String.format(
                Locale.ROOT,
                "%-30s %6.2f s  %d checked, %d errors",
                name,
                seconds,
                report.signatories(),
                report.errors()));
    }

    private static String answer(InputStream in) {
        String last = "";
        try (SignatoryRows rows =
                SignatoryReader.builder(SignatoryFormat.JSON_LINES).build().open(in)) {
            while (rows.hasNext()) {
                if (rows.next() instanceof ImportedRow.Rejected rejected) {
                    last = rejected.problems().get(0).code().toString();
                }
            }
            return rows.accepted() + " accepted, " + rows.rejected() + " rejected " + last;
        } catch (UnreadableInputException e) {
            return e.reason().toString();
        }
    }

    private static byte[] records() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document letter = Document.builder("letter", LocalizedText.empty()).build();
        try (ArchiveWriter archive = ArchiveWriter.privateJsonLines(letter, out)) {
            for (int number = 0; number < 1000; number++) {
                archive.write(SyntheticSignatories.at(number));
            }
            archive.finish();
        }
        String text = out.toString(StandardCharsets.UTF_8);
        return text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 1000; megabyte++) {
                gzip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("not known on this system");
    }
}
