package io.github.unityinitiative.examples.benchmarks.dedup;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.DuplicateIndex;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * How fast deduplication is, as ratios to yardsticks in the same run: Duke on the 100,000 signatures of the development
 * list, Jackson reading the same list as CSV, half the length, a tenth of the length, each by its faster of two runs or
 * the fastest of three; then memory and the index, which holds a million at most. The argument is the length of the long
 * list, one million if none is given.
 */
public final class DedupSpeedBenchmark {

    private static final int MILLION = 1_000_000;
    private static final int IDENTICAL = 20_000;
    private static final int QUESTIONS = 20_000;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final PrintStream out;
    private final Deduplicator deduplicator =
            Deduplicator.builder().threads(THREADS).build();

    private DedupSpeedBenchmark(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments the length of the long list, or nothing
     * @throws IOException if the development list cannot be read
     */
    public static void main(String... arguments) throws IOException {
        int length = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MILLION;
        DedupSpeedBenchmark benchmark = new DedupSpeedBenchmark(System.out);
        SignatureList list = SignatureList.read(SignatureList.shared().resolve("data/signatures/dev-100k"));
        benchmark.againstDuke(list.signatories());
        benchmark.identicalNames();
        benchmark.scaling(length);
        benchmark.index(Math.min(length, MILLION));
    }

    private void againstDuke(List<Signatory> signatories) {
        deduplicate(signatories);
        double ours = Math.min(deduplicate(signatories), deduplicate(signatories));
        long start = System.nanoTime();
        new Duke().deduplicate(signatories, THREADS);
        double duke = seconds(start);
        print(
                "100,000: %.0f records/s, Duke behind the same folding %.0f, ratio %.1f",
                signatories.size() / ours, signatories.size() / duke, duke / ours);
    }

    private void identicalNames() {
        List<Signatory> half = identical(IDENTICAL / 2);
        List<Signatory> all = identical(IDENTICAL);
        deduplicate(half);
        double halfSeconds = Math.min(deduplicate(half), deduplicate(half));
        print("identical names: time(2n)/time(n) = %.2f", Math.min(deduplicate(all), deduplicate(all)) / halfSeconds);
    }

    private static List<Signatory> identical(int count) {
        List<Signatory> identical = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            identical.add(Signatory.builder(SignatoryId.of("s" + i), PersonName.of("علي حسين محمد"))
                    .build());
        }
        return identical;
    }

    private void scaling(int length) {
        List<Signatory> tenth = SyntheticList.of(length / 10, 1);
        double tenthSeconds = Math.min(deduplicate(tenth), deduplicate(tenth));
        List<Signatory> all = SyntheticList.of(length, 1);
        double first = deduplicate(all);
        long before = usedHeap();
        long start = System.nanoTime();
        DedupReport report = deduplicator.deduplicate(all);
        double seconds = Math.min(first, seconds(start));
        double bytes = (double) (usedHeap() - before) / length;
        double reading = readAsCsv(all);
        print(
                "%,d: %.1f s, time(10n)/time(n) = %.1f, %.1f times reading the CSV with Jackson",
                length, seconds, seconds / tenthSeconds, seconds / reading);
        print("heap kept by the report: %.0f bytes a signatory; %s", bytes, report);
    }

    private static double readAsCsv(List<Signatory> signatories) {
        StringBuilder csv = new StringBuilder();
        for (Signatory signatory : signatories) {
            csv.append(signatory.id())
                    .append(',')
                    .append(signatory.name().signed().text())
                    .append(',')
                    .append(signatory.residence().province().orElseThrow().written());
            csv.append(',').append(signatory.contact().email().orElse("")).append(",2014-06-17\n");
        }
        byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
        CsvMapper mapper =
                CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
        double least = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            long cells = 0;
            try (MappingIterator<String[]> rows =
                    mapper.readerFor(String[].class).readValues(new ByteArrayInputStream(file))) {
                while (rows.hasNext()) {
                    cells += rows.next().length;
                }
            }
            least = cells == 0 ? least : Math.min(least, seconds(start));
        }
        return least;
    }

    private void index(int length) {
        List<Signatory> list = SyntheticList.of(length, 2);
        DuplicateIndex index = Deduplicator.standard().index();
        long start = System.nanoTime();
        list.forEach(index::add);
        double building = seconds(start);
        long[] times = new long[QUESTIONS];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < QUESTIONS; i++) {
                long asked = System.nanoTime();
                index.find(list.get((int) ((long) i * length / QUESTIONS)));
                times[i] = System.nanoTime() - asked;
            }
        }
        Arrays.sort(times);
        print(
                "index of %,d: built in %.1f s, look-up p50 %.3f ms, p99 %.3f ms",
                length, building, times[QUESTIONS / 2] / 1e6, times[QUESTIONS / 100 * 99] / 1e6);
        List<Signatory> asked = list.subList(0, QUESTIONS);
        print(
                "look-ups a second: %.0f with one reader, %.0f with %d",
                lookUps(index, asked, 1), lookUps(index, asked, THREADS), THREADS);
    }

    /** How many look-ups a second so many threads do at once. */
    private static double lookUps(DuplicateIndex index, List<Signatory> asked, int readers) {
        long start = System.nanoTime();
        CompletableFuture<?>[] running = new CompletableFuture<?>[readers];
        Arrays.setAll(
                running,
                reader ->
                        CompletableFuture.runAsync(() -> asked.forEach(index::find), task -> new Thread(task).start()));
        CompletableFuture.allOf(running).join();
        return readers * asked.size() / seconds(start);
    }

    private double deduplicate(List<Signatory> signatories) {
        long start = System.nanoTime();
        DedupReport report = deduplicator.deduplicate(signatories);
        double seconds = seconds(start);
        if (report.statistics().records() != signatories.size()) {
            throw new IllegalStateException("signatures were lost");
        }
        return seconds;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int round = 0; round < 3; round++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void print(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
