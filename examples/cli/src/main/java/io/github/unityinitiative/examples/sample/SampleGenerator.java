package io.github.unityinitiative.examples.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a sample of synthetic signatories, {@code signatories.csv} and {@code truth.csv}, into a folder.
 *
 * <p>Nobody in it exists: names are put together at random from common single parts, addresses are at domains reserved for
 * examples, and phone numbers are from ranges set aside for fiction. The same seed and size give the same bytes on every
 * JDK. The sample bundled with the command line was made by
 * {@code mvn -q -pl examples/cli -am compile exec:java
 * -Dexec.mainClass=io.github.unityinitiative.examples.sample.SampleGenerator
 * -Dexec.args="examples/cli/src/main/resources/sample"}.
 */
public final class SampleGenerator {

    /** The number of signatories in the bundled sample, as many as the 2014 letter claims. */
    public static final int BUNDLED_SIZE = 1300;

    /** The seed of the bundled sample: the day of the letter. */
    public static final long BUNDLED_SEED = 20140617L;

    private SampleGenerator() {}

    /**
     * Writes the two files and prints what was planted.
     *
     * @param arguments the folder, then optionally size and seed
     * @throws IOException if the files cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 3) {
            System.err.println("usage: SampleGenerator FOLDER [SIZE [SEED]]");
            System.exit(2);
        }
        int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : BUNDLED_SIZE;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : BUNDLED_SEED;
        generate(Path.of(arguments[0]), size, seed, System.out);
    }

    static void generate(Path folder, int size, long seed, PrintStream out) throws IOException {
        Sample sample = new SampleMaker(seed).make(size);
        write(sample, folder);
        print(sample, out);
    }

    private static void write(Sample sample, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("signatories.csv"), sample.signatories(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("truth.csv"), sample.truth(), StandardCharsets.UTF_8);
    }

    private static void print(Sample sample, PrintStream out) {
        out.println(sample.rows().size() + " signatories");
        sample.planted().forEach((kind, rows) -> out.println("  " + kind + ": " + rows));
    }
}
