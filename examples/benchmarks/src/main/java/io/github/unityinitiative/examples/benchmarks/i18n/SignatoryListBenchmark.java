package io.github.unityinitiative.examples.benchmarks.i18n;

import io.github.unityinitiative.i18n.HtmlRenderer;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.StreamedInitiative;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The list of a million signatories as HTML, in a heap of 64 MB, beside its baseline: the same rows, rendered before,
 * written through the same encoder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 8)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
public class SignatoryListBenchmark {

    private static final long MILLION = 1_000_000;

    /** The language of the page. */
    @Param({"ar", "en"})
    public String language = "ar";

    private HtmlRenderer renderer = renderer();
    private PublishedInitiative million = StreamedInitiative.of(SyntheticSignatories.thousand(), MILLION);
    private List<String> rows = List.of();

    /** Renders the rows that the baseline writes. */
    @Setup
    public void prepare() throws IOException {
        renderer = renderer();
        million = StreamedInitiative.of(SyntheticSignatories.thousand(), MILLION);
        StringBuilder thousand = new StringBuilder();
        renderer.renderSignatories(StreamedInitiative.of(SyntheticSignatories.thousand(), 1000), thousand);
        rows = thousand.toString()
                .lines()
                .filter(line -> line.startsWith("<li>"))
                .map(line -> line + "\n")
                .toList();
    }

    private HtmlRenderer renderer() {
        return HtmlRenderer.builder(Languages.standard().get(language))
                .order(SignatoryOrder.AS_PUBLISHED)
                .build();
    }

    /** Renders the list. */
    @Benchmark
    public void rendered() throws IOException {
        try (Writer writer = encoder()) {
            renderer.renderSignatories(million, writer);
        }
    }

    /** Writes the same rows. */
    @Benchmark
    public void encodedOnly() throws IOException {
        char[] buffer = new char[16384];
        int used = 0;
        try (Writer writer = encoder()) {
            for (long at = 0; at < MILLION; at++) {
                String row = rows.get((int) (at % rows.size()));
                if (used + row.length() > buffer.length) {
                    writer.write(buffer, 0, used);
                    used = 0;
                }
                row.getChars(0, row.length(), buffer, used);
                used += row.length();
            }
            writer.write(buffer, 0, used);
        }
    }

    private static Writer encoder() {
        return new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    }
}
