package io.github.unityinitiative.examples.benchmarks.name;

import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.CompiledName;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.NameVocabulary;
import io.github.unityinitiative.name.ParsedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times parsing a name, and comparing two names whose words have met before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NamePairBenchmark {
    private static final List<String> PARTS = List.of(
            "سالم",
            "كاظم",
            "جبار",
            "محمد",
            "علي",
            "حسين",
            "عبد الرحمن",
            "الكعبي",
            "الجبوري",
            "ئازاد",
            "Salim",
            "Kadhim",
            "Jabbar",
            "Mohammed",
            "Ali",
            "Hussein",
            "Abdulrahman",
            "Al-Kaabi",
            "Al-Jubouri",
            "Azad");
    private static final int NAMES = 1_000;
    private static final int LONGEST = 4;
    private static final long SEED = 11;

    private final NameParser parser = NameParser.standard();
    private final NameComparator comparator = NameComparator.standard();
    private final NameVocabulary vocabulary = comparator.vocabulary();
    private final ComparisonCache cache = ComparisonCache.holding(1 << 12);
    private final List<String> written = new ArrayList<>();
    private final List<CompiledName> compiled = new ArrayList<>();
    private int next;

    /** Composes names of two to four parts and lets every word meet every other. */
    @Setup
    public void compose() {
        Random random = new Random(SEED);
        for (int i = 0; i < NAMES; i++) {
            List<String> parts = new ArrayList<>();
            int size = 2 + random.nextInt(LONGEST - 1);
            for (int part = 0; part < size; part++) {
                parts.add(PARTS.get(random.nextInt(PARTS.size())));
            }
            String name = String.join(" ", parts);
            written.add(name);
            compiled.add(vocabulary.compile(parser.parse(name)));
        }
    }

    /**
     * Parses a name.
     *
     * @return the parsed name
     */
    @Benchmark
    public ParsedName parse() {
        next = (next + 1) % NAMES;
        return parser.parse(written.get(next));
    }

    /**
     * Compares two names by numbers.
     *
     * @return the log-odds in bits
     */
    @Benchmark
    public double compare() {
        next = (next + 1) % NAMES;
        CompiledName other = compiled.get((next * 7 + 3) % NAMES);
        return comparator.bits(compiled.get(next), other, vocabulary, cache);
    }
}
