package io.github.unityinitiative.examples.benchmarks.name;

import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.NamePart;
import io.github.unityinitiative.name.ParsedName;
import io.github.unityinitiative.name.SoundKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Pairs from a list of signatures with known signers: spellings of one signer, and names of two signers that sound
 * alike in the given name and one more part. Chosen with a fixed seed.
 */
final class SignaturePairs {
    static final String KIND = "signatures";

    private static final int MOST_SPELLINGS = 3;
    private static final int DIFFERENT = 9_000;
    private static final int TRIES = 2_000_000;
    private static final long SEED = 7;

    private final NameParser parser;
    private final Map<String, String> signers = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final List<NamePair> pairs = new ArrayList<>();

    private SignaturePairs(Path directory, NameParser parser) {
        this.parser = parser;
        for (Map<String, String> row : Table.read(directory.resolve("truth.csv"), ",")) {
            signers.put(row.getOrDefault("id", ""), row.getOrDefault("entity", ""));
        }
        for (Map<String, String> row : Table.read(directory.resolve("signatures.csv"), ",")) {
            names.put(row.getOrDefault("id", ""), row.getOrDefault("name", ""));
        }
    }

    static List<NamePair> read(Path directory, NameParser parser) {
        SignaturePairs signatures = new SignaturePairs(directory, parser);
        signatures.addSame();
        signatures.addDifferent();
        return signatures.pairs;
    }

    private void addSame() {
        Map<String, List<String>> spellings = new TreeMap<>();
        names.forEach((id, name) -> spellings
                .computeIfAbsent(signers.getOrDefault(id, id), absent -> new ArrayList<>())
                .add(name));
        spellings.forEach((signer, written) -> {
            List<String> few = written.subList(0, Math.min(MOST_SPELLINGS, written.size()));
            for (int i = 0; i < few.size(); i++) {
                for (int j = i + 1; j < few.size(); j++) {
                    pairs.add(new NamePair(KIND, true, few.get(i), few.get(j), NamePair.fold(signer)));
                }
            }
        });
    }

    private void addDifferent() {
        List<List<String>> blocks = List.copyOf(blocks().values());
        Random random = new Random(SEED);
        int added = 0;
        for (int i = 0; i < TRIES && added < DIFFERENT; i++) {
            List<String> block = blocks.get(random.nextInt(blocks.size()));
            String one = block.get(random.nextInt(block.size()));
            String other = block.get(random.nextInt(block.size()));
            if (differ(one, other)) {
                String signer = signers.getOrDefault(one, one);
                pairs.add(new NamePair(KIND, false, name(one), name(other), NamePair.fold(signer)));
                added++;
            }
        }
    }

    private String name(String id) {
        return names.getOrDefault(id, "");
    }

    private boolean differ(String one, String other) {
        boolean twoSigners = !signers.getOrDefault(one, one).equals(signers.getOrDefault(other, other));
        return twoSigners && !folded(one).equals(folded(other));
    }

    private List<String> folded(String id) {
        return parser.parse(name(id)).parts().stream().map(NamePart::folded).toList();
    }

    private Map<String, List<String>> blocks() {
        Map<String, List<String>> blocks = new TreeMap<>();
        names.forEach((id, name) -> {
            ParsedName parsed = parser.parse(name);
            for (int i = 1; i < parsed.parts().size(); i++) {
                String key = soundKey(parsed, 0) + " " + soundKey(parsed, i);
                blocks.computeIfAbsent(key, absent -> new ArrayList<>()).add(id);
            }
        });
        blocks.values().removeIf(block -> block.size() < 2);
        return blocks;
    }

    private static String soundKey(ParsedName name, int index) {
        return SoundKeys.of(name.parts().get(index).folded()).get(0);
    }
}
