package io.github.unityinitiative.name;

/** Distances between the words of two names, looked up through a cache once. */
final class WordDistances {
    private final NameVocabulary vocabulary;
    private final CompiledName left;
    private final CompiledName right;
    private final double[] distances;

    WordDistances(NameVocabulary vocabulary, ComparisonCache cache, CompiledName left, CompiledName right) {
        this.vocabulary = vocabulary;
        this.left = left;
        this.right = right;
        this.distances = new double[left.size() * right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                distances[i * right.size() + j] = cache.distance(vocabulary, left.word(i), right.word(j));
            }
        }
    }

    double between(int i, int j) {
        return distances[i * right.size() + j];
    }

    double leftJoined(int i, int j) {
        return vocabulary.joinedDistance(left.word(i), left.word(i + 1), right.word(j));
    }

    double rightJoined(int i, int j) {
        return vocabulary.joinedDistance(right.word(j), right.word(j + 1), left.word(i));
    }
}
