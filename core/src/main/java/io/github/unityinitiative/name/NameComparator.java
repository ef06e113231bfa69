package io.github.unityinitiative.name;

/**
 * Tells whether two spellings denote one name: across scripts, with missing parts, joined words and typing errors,
 * each part weighed by how rare it is.
 *
 * <p>Build once; immutable and thread-safe. Symmetric: the order of the two names does not matter.
 */
public final class NameComparator {
    private static final double POSSIBLE = 0.5;
    private static final double SAME = 0.99;

    /** The rarity of a name that no two people are likely to share, of a population of millions: one in 2^31. */
    private static final double RARE_NAME = 2.6;

    private final SpellingModel spelling;
    private final NameFrequencies frequencies;
    private final DifferenceModel differences;
    private final KnownNames known;

    private NameComparator(SpellingModel spelling, NameFrequencies frequencies, DifferenceModel differences) {
        this.spelling = spelling;
        this.frequencies = frequencies;
        this.differences = differences;
        this.known = new KnownNames(spelling, frequencies);
    }

    /**
     * The comparator with the bundled model and frequencies.
     *
     * @return a comparator, always the same one
     */
    public static NameComparator standard() {
        return Standard.COMPARATOR;
    }

    /**
     * Makes a comparator with the bundled model and the frequencies of a population.
     *
     * @param frequencies how common names are
     * @return a comparator
     */
    public static NameComparator with(NameFrequencies frequencies) {
        return new NameComparator(SpellingModel.bundled(), frequencies, DifferenceModel.bundled());
    }

    /**
     * Makes an empty vocabulary for the names to compare.
     *
     * @return a new vocabulary, the caller's own
     */
    public NameVocabulary vocabulary() {
        return new NameVocabulary(spelling, frequencies, known);
    }

    /**
     * Compares two names. One without any word, such as a title alone, is different from every other.
     *
     * @param left one name
     * @param right the other
     * @return the comparison
     */
    public NameComparison compare(ParsedName left, ParsedName right) {
        NameVocabulary vocabulary = vocabulary();
        CompiledName compiledLeft = vocabulary.compile(left);
        CompiledName compiledRight = vocabulary.compile(right);
        return compare(compiledLeft, compiledRight, vocabulary, ComparisonCache.holding(64));
    }

    /**
     * Compares two names of a vocabulary, with evidence.
     *
     * @param left one name
     * @param right the other
     * @param vocabulary the vocabulary that compiled both
     * @param cache a cache of that vocabulary
     * @return the comparison
     */
    public NameComparison compare(
            CompiledName left, CompiledName right, NameVocabulary vocabulary, ComparisonCache cache) {
        NameMatch match = new NameMatch(vocabulary, cache, left, right);
        double bits = match.bits(differences);
        double probability = 1 / (1 + Bits.probability(-bits));
        return new NameComparison(probability, bits, decision(probability, match), match.evidence(), match.features());
    }

    /**
     * The log-odds to base 2 that two names of a vocabulary are one: {@link NameComparison#bits()} without the rest.
     *
     * @param left one name
     * @param right the other
     * @param vocabulary the vocabulary that compiled both
     * @param cache a cache of that vocabulary
     * @return the log-odds in bits
     */
    public double bits(CompiledName left, CompiledName right, NameVocabulary vocabulary, ComparisonCache cache) {
        return new NameMatch(vocabulary, cache, left, right).bits(differences);
    }

    private static NameDecision decision(double probability, NameMatch match) {
        if (probability < POSSIBLE) {
            return NameDecision.DIFFERENT;
        }
        boolean rare = match.feature(NameFeature.RARITY) >= RARE_NAME;
        boolean safe = probability >= SAME && rare && !match.haveTwoGivenNames();
        return safe ? NameDecision.SAME : NameDecision.POSSIBLE;
    }

    /** Made once, when asked for: reading the tables takes far longer than comparing two names. */
    private static final class Standard {
        private static final NameComparator COMPARATOR = with(NameFrequencies.bundled());
    }
}
