package io.github.unityinitiative.examples.benchmarks.name;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Other romanisations of a name, by exchanging one letter that is romanised in several ways; Iraqi usage, such as dh
 * for ظ, is rare in the collected pairs.
 *
 * <p>Source of the table: romanisations in use in Iraq, Syria, Lebanon and Egypt, and the BGN/PCGN system.
 */
final class RomanisationVariants {
    private static final List<List<String>> VARIANTS = List.of(
            List.of("ظ", "z", "dh"),
            List.of("ظ", "z", "th"),
            List.of("ض", "d", "dh"),
            List.of("ض", "d", "z"),
            List.of("ذ", "z", "dh"),
            List.of("ذ", "d", "dh"),
            List.of("ذ", "th", "dh"),
            List.of("ث", "t", "th"),
            List.of("ث", "s", "th"),
            List.of("ق", "k", "q"),
            List.of("ق", "q", "g"),
            List.of("ج", "g", "j"),
            List.of("ج", "j", "g"),
            List.of("غ", "g", "gh"),
            List.of("خ", "k", "kh"),
            List.of("ص", "ss", "s"),
            List.of("ع", "aa", "a"));

    /** What is as usual in Iraq as another spelling is elsewhere, and too rare in the data to be learned. */
    private static final String USUAL_ELSEWHERE = "ظ\tz";

    private static final List<String> USUAL_IN_IRAQ = List.of("ظ\tdh", "ظ\tth");

    private RomanisationVariants() {}

    /** Makes what is usual in Iraq as probable as what is usual elsewhere, where the latter was learned. */
    static void addUsual(SortedMap<String, Double> learned) {
        Double elsewhere = learned.get(USUAL_ELSEWHERE);
        if (elsewhere != null) {
            USUAL_IN_IRAQ.forEach(pieces -> learned.merge(pieces, elsewhere, Math::max));
        }
    }

    /** The variants of a Latin spelling, from a cut of its Arabic and Latin spelling. */
    static List<String> of(List<String> cut) {
        List<String> variants = new ArrayList<>();
        for (List<String> variant : VARIANTS) {
            StringBuilder spelled = new StringBuilder();
            boolean changed = false;
            for (String pieces : cut) {
                int separator = pieces.indexOf('\t');
                String sounds = pieces.substring(separator + 1).replace("^", "").replace("$", "");
                boolean exchange = pieces.substring(0, separator).contains(variant.get(0))
                        && sounds.contains(variant.get(1))
                        && !sounds.contains(variant.get(2));
                spelled.append(exchange ? sounds.replace(variant.get(1), variant.get(2)) : sounds);
                changed |= exchange;
            }
            if (changed) {
                variants.add(spelled.toString());
            }
        }
        return variants;
    }
}
