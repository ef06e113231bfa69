package io.github.unityinitiative.examples.benchmarks.dedup;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A list of signatures whose true signers are known.
 *
 * @param name what it is called in the output
 * @param signatories the signatures
 * @param truth for each signature the person
 */
record SignatureList(String name, List<Signatory> signatories, Map<SignatoryId, String> truth) {

    /** Reads signatures.csv and truth.csv of a folder, plain or gzip. */
    static SignatureList read(Path folder) throws IOException {
        List<Signatory> signatories = new ArrayList<>();
        SignatoryReader reader = SignatoryReader.builder(SignatoryFormat.CSV).build();
        try (InputStream in = open(folder, "signatures.csv");
                SignatoryRows rows = reader.open(in)) {
            while (rows.hasNext()) {
                if (rows.next() instanceof ImportedRow.Accepted accepted) {
                    signatories.add(accepted.signatory());
                }
            }
        }
        return new SignatureList(folder.getFileName().toString(), signatories, truth(folder));
    }

    /** The signatures of every other person: those of one of two halves. */
    SignatureList half(int half) {
        List<Signatory> chosen = signatories.stream()
                .filter(signatory ->
                        Math.floorMod(truth.getOrDefault(signatory.id(), "").hashCode(), 2) == half)
                .toList();
        return new SignatureList(name + " half " + half, chosen, truth);
    }

    private static Map<SignatoryId, String> truth(Path folder) throws IOException {
        Map<SignatoryId, String> truth = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(folder, "truth.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> truth.put(SignatoryId.of(cells[0]), cells[1]));
        }
        return truth;
    }

    private static InputStream open(Path folder, String file) throws IOException {
        Path zipped = folder.resolve(file + ".gz");
        return Files.exists(zipped)
                ? new GZIPInputStream(Files.newInputStream(zipped))
                : Files.newInputStream(folder.resolve(file));
    }

    /** The folder of the shared corpora: the system property initiative.shared, or ../shared. */
    static Path shared() {
        return Path.of(System.getProperty("initiative.shared", "../shared"));
    }
}
