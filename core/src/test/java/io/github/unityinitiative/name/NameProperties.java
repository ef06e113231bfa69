package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameProperties {

    private static final NameParser PARSER = NameParser.standard();
    private static final NameComparator COMPARATOR = NameComparator.standard();
    private static final List<String> WORDS = List.of(
            "سالم",
            "كاظم",
            "محمد",
            "علي",
            "عبد",
            "الله",
            "الرحمن",
            "ابو",
            "بن",
            "الكعبي",
            "د",
            "ئازاد",
            "شێرکۆ",
            "Salim",
            "al",
            "Abdul",
            "Rahman",
            "A.",
            "bin",
            "Dr",
            "Şêrko",
            "Kadhim",
            "عبدالرحمن",
            "Abdulrahman",
            "حسين",
            "Hussein");

    @Property(tries = 300)
    void anyTextParsesAndKeepsItsSpelling(@ForAll String text) {
        ParsedName name = PARSER.parse(text);
        assertThat(name.written()).isEqualTo(text);
        assertThat(name.parts()).allMatch(part -> !part.folded().isEmpty());
    }

    @Property(tries = 300)
    void foldingTwiceChangesNothing(@ForAll("names") String text) {
        String once = LetterFolding.fold(text);
        assertThat(LetterFolding.fold(once)).isEqualTo(once);
    }

    @Property(tries = 300)
    void comparisonIsSymmetric(@ForAll("names") String one, @ForAll("names") String other) {
        NameComparison forth = compare(one, other);
        NameComparison back = compare(other, one);
        assertThat(back.bits()).isEqualTo(forth.bits());
        assertThat(back.decision()).isEqualTo(forth.decision());
        assertThat(back.features()).isEqualTo(forth.features());
    }

    @Property(tries = 300)
    void evidenceNamesEveryPartOnce(@ForAll("names") String one, @ForAll("names") String other) {
        NameComparison comparison = compare(one, other);
        assertThat(comparison.evidence().stream()
                        .mapToInt(PartEvidence::leftCount)
                        .sum())
                .isEqualTo(PARSER.parse(one).parts().size());
        assertThat(comparison.evidence().stream()
                        .mapToInt(PartEvidence::rightCount)
                        .sum())
                .isEqualTo(PARSER.parse(other).parts().size());
    }

    @Property(tries = 300)
    void probabilitiesAreProbabilities(@ForAll("names") String one, @ForAll("names") String other) {
        NameComparison comparison = compare(one, other);
        assertThat(comparison.probability()).isBetween(0.0, 1.0);
        assertThat(comparison.bits()).isFinite();
        assertThat(comparison.evidence()).allMatch(part -> part.distance() >= 0 && part.bits() >= -12);
    }

    @Property(tries = 300)
    void aNameIsNeverDifferentFromItself(@ForAll("names") String name) {
        assertThat(compare(name, name).decision()).isNotEqualTo(NameDecision.DIFFERENT);
    }

    @Property(tries = 200)
    void aVocabularyGivesWhatASingleComparisonGives(@ForAll("names") String one, @ForAll("names") String other) {
        NameVocabulary vocabulary = COMPARATOR.vocabulary();
        WORDS.forEach(word -> vocabulary.compile(PARSER.parse(word)));
        CompiledName left = vocabulary.compile(PARSER.parse(one));
        CompiledName right = vocabulary.compile(PARSER.parse(other));
        ComparisonCache cache = ComparisonCache.holding(1);
        double bits = COMPARATOR.bits(left, right, vocabulary, cache);
        assertThat(bits).isEqualTo(compare(one, other).bits());
        assertThat(COMPARATOR.bits(left, right, vocabulary, cache)).isEqualTo(bits);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(6).map(words -> String.join(" ", words));
    }

    private static NameComparison compare(String one, String other) {
        return COMPARATOR.compare(PARSER.parse(one), PARSER.parse(other));
    }
}
