package io.github.unityinitiative.examples.cli.dedupe;

import io.github.unityinitiative.dedup.Evidence;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.examples.cli.io.JsonLines;
import io.github.unityinitiative.examples.cli.io.Output;
import io.github.unityinitiative.examples.cli.problem.Codes;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes pairs of signatures, joined or for somebody to look at: two ids, the probability and the evidence, one JSON object a line. */
public final class PairFile {

    private static final int SCORE_DECIMALS = 6;
    private static final int BITS_DECIMALS = 2;

    private PairFile() {}

    /**
     * Writes, commits and closes.
     *
     * @param output where to
     * @param pairs what to write
     * @throws IOException if it cannot be written
     */
    public static void write(Output output, List<PairDecision> pairs) throws IOException {
        write(output, pairs, PairFile::write);
    }

    /**
     * Writes the ids alone, commits and closes.
     *
     * @param output where to
     * @param pairs what to write
     * @throws IOException if it cannot be written
     */
    public static void writeIds(Output output, List<SignatoryPair> pairs) throws IOException {
        write(output, pairs, PairFile::writeIds);
    }

    private static <T> void write(Output output, List<T> values, BiConsumer<T, JsonGenerator> members)
            throws IOException {
        try (output) {
            try (JsonLines lines = new JsonLines(output.stream())) {
                values.forEach(value -> lines.object(json -> members.accept(value, json)));
            }
            output.commit();
        }
    }

    private static void writeIds(SignatoryPair pair, JsonGenerator json) {
        json.writeStringProperty("a", pair.first().value());
        json.writeStringProperty("b", pair.second().value());
    }

    private static void write(PairDecision decision, JsonGenerator json) {
        writeIds(decision.pair(), json);
        JsonLines.number(json, "score", decision.probability(), SCORE_DECIMALS);
        json.writeArrayPropertyStart("evidence");
        for (Evidence evidence : decision.evidence()) {
            json.writeStartObject();
            json.writeStringProperty("kind", Codes.of(evidence.kind()));
            JsonLines.number(json, "bits", evidence.bits(), BITS_DECIMALS);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
