package io.github.unityinitiative.examples.benchmarks.json;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.json.ArchiveWriter;
import io.github.unityinitiative.json.CsvLayout;
import io.github.unityinitiative.json.CsvWriter;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.internal.framing.ByteWindow;
import io.github.unityinitiative.json.internal.framing.CsvFramer;
import io.github.unityinitiative.json.internal.framing.StrictUtf8;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Reading and writing 10,000 signatories, beside Jackson's token loop, generator and rows over the same bytes. To
 * reach: reading at half the speed of the token loop, writing at 0.6 of the generator, CSV at half the speed of rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadWriteBenchmark {

    private static final ReadLimits LIMITS = ReadLimits.defaults();

    private final JsonFactory factory =
            JsonFactory.builder().rootValueSeparator("\n").build();
    private final CsvMapper csv = new CsvMapper();
    private final List<Signatory> signatories =
            IntStream.range(0, 10_000).mapToObj(SyntheticSignatories::at).toList();
    private final Document letter = Document.builder("letter", LocalizedText.of(LanguageTag.ENGLISH, "A letter"))
            .build();
    private byte[] lines = new byte[0];
    private byte[] table = new byte[0];

    /**
     * Writes the bytes that are read.
     *
     * @throws IOException never
     */
    @Setup
    public void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeSignatories(out);
        lines = out.toByteArray();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        CsvWriter writer = CsvWriter.privateCsv(CsvLayout.standard(), rows);
        for (Signatory signatory : signatories) {
            writer.write(signatory.toBuilder().name(PersonName.of("Salam")).build());
        }
        writer.finish();
        table = rows.toByteArray();
    }

    /**
     * Reads signatories.
     *
     * @return how many
     */
    @Benchmark
    public long jsonReading() {
        return read(SignatoryFormat.JSON_LINES, lines);
    }

    /**
     * The bare token loop.
     *
     * @return how many tokens
     */
    @Benchmark
    public long jsonTokenLoop() {
        long count = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(lines))) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /**
     * The token loop with every string taken, which any reader must.
     *
     * @return the length of all strings
     */
    @Benchmark
    public long jsonTokenLoopWithStrings() {
        long length = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(lines))) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token == JsonToken.VALUE_STRING) {
                    length += parser.getString().length();
                }
                token = parser.nextToken();
            }
        }
        return length;
    }

    /**
     * What it costs to hold every byte against the rules of UTF-8, which Jackson does not: a part of reading.
     *
     * @return -1
     */
    @Benchmark
    public int strictDecoding() {
        return StrictUtf8.firstMalformed(lines, 0, lines.length);
    }

    /**
     * Writes signatories.
     *
     * @return nothing of interest
     * @throws IOException never
     */
    @Benchmark
    public Object jsonWriting() throws IOException {
        OutputStream out = OutputStream.nullOutputStream();
        writeSignatories(out);
        return out;
    }

    /**
     * The bare generator, fed the same members.
     *
     * @return nothing of interest
     */
    @Benchmark
    public Object jsonGenerator() {
        OutputStream out = OutputStream.nullOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            signatories.forEach(signatory -> BareOutput.write(json, signatory));
        }
        return out;
    }

    /**
     * Reads signatories from a table.
     *
     * @return how many
     */
    @Benchmark
    public long csvReading() {
        return read(SignatoryFormat.CSV, table);
    }

    /**
     * The bare rows of Jackson CSV.
     *
     * @return how many cells
     * @throws IOException never
     */
    @Benchmark
    public long csvRowLoop() throws IOException {
        long cells = 0;
        try (var rows = csv.readerFor(String[].class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .<String[]>readValues(new ByteArrayInputStream(table))) {
            while (rows.hasNext()) {
                cells += rows.next().length;
            }
        }
        return cells;
    }

    /**
     * Rows and fields found in the bytes, and not decoded: a part of reading a table.
     *
     * @return how many cells
     */
    @Benchmark
    public long csvSplitting() {
        long cells = 0;
        try (CsvFramer rows = new CsvFramer(new ByteWindow(new ByteArrayInputStream(table), LIMITS), ',')) {
            while (rows.next() != null) {
                cells += rows.fields().count();
            }
        }
        return cells;
    }

    private static long read(SignatoryFormat format, byte[] bytes) {
        try (SignatoryRows rows = SignatoryReader.builder(format).build().open(new ByteArrayInputStream(bytes))) {
            while (rows.hasNext()) {
                rows.next();
            }
            if (rows.rejected() > 0) {
                throw new IllegalStateException("rows were rejected");
            }
            return rows.accepted();
        }
    }

    private void writeSignatories(OutputStream out) throws IOException {
        try (ArchiveWriter archive = ArchiveWriter.privateJsonLines(letter, out)) {
            for (Signatory signatory : signatories) {
                archive.write(signatory);
            }
            archive.finish();
        }
    }
}
