package io.github.unityinitiative.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Folds words and remembers those met last, since few make up most names. When as many as it may hold are new, those that
 * were not met since it was last so are forgotten. Not thread-safe.
 */
final class WordMemory implements WordFolding.WordReader {
    private final WordFolding.WordReader folding;
    private final int most;
    private Map<String, FoldedWord> recent = new HashMap<>();
    private Map<String, FoldedWord> earlier = new HashMap<>();

    /**
     * Makes an empty memory.
     *
     * @param most half of the most words that it holds
     */
    WordMemory(WordFolding.WordReader folding, int most) {
        this.folding = folding;
        this.most = most;
    }

    @Override
    public FoldedWord fold(String written) {
        FoldedWord known = recent.get(written);
        return known != null ? known : remember(written);
    }

    private FoldedWord remember(String written) {
        FoldedWord known = earlier.get(written);
        FoldedWord word = known != null ? known : folding.fold(written);
        if (recent.size() >= most) {
            earlier = recent;
            recent = new HashMap<>();
        }
        recent.put(written, word);
        return word;
    }
}
