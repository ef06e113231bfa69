package io.github.unityinitiative.name;

/** The distances between the words of two names. */
final class WordDistances {
    private final NameVocabulary vocabulary;
    private final CompiledName left;
    private final CompiledName right;
    private final double[] distances;

    WordDistances(NameVocabulary vocabulary, ComparisonCache cache, CompiledName left, CompiledName right) {
        this.vocabulary = vocabulary;
        this.left = left;
        this.right = right;
        distances = new double[left.size() * right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                distances[i * right.size() + j] = cache.distance(vocabulary, left.word(i), right.word(j));
            }
        }
    }

    int leftSize() {
        return left.size();
    }

    int rightSize() {
        return right.size();
    }

    double between(int i, int j) {
        return distances[i * right.size() + j];
    }

    double leftJoined(int start, int count, int j) {
        return vocabulary.joinedDistance(left, start, count, right.word(j));
    }

    double rightJoined(int i, int start, int count) {
        return vocabulary.joinedDistance(right, start, count, left.word(i));
    }
}
