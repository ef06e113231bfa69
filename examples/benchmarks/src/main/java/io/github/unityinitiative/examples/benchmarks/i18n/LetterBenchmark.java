package io.github.unityinitiative.examples.benchmarks.i18n;

import io.github.unityinitiative.i18n.HtmlRenderer;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.StreamedInitiative;
import java.io.IOException;
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

/** The whole bundled letter as HTML in each language, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class LetterBenchmark {

    /** The language of the page. */
    @Param({"ar", "ckb", "kmr", "en", "tr"})
    public String language = "ar";

    private final PublishedInitiative initiative = StreamedInitiative.of(SyntheticSignatories.thousand(), 1000);
    private HtmlRenderer renderer =
            HtmlRenderer.builder(Languages.standard().get("ar")).build();

    /** Builds the renderer. */
    @Setup
    public void prepare() {
        renderer = HtmlRenderer.builder(Languages.standard().get(language)).build();
    }

    /**
     * Renders the letter.
     *
     * @return the markup
     */
    @Benchmark
    public String letter() throws IOException {
        StringBuilder page = new StringBuilder(32768);
        renderer.renderLetter(initiative, page);
        return page.toString();
    }
}
