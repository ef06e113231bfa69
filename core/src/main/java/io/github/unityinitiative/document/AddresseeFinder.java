package io.github.unityinitiative.document;

import io.github.unityinitiative.internal.PhraseIndex;
import io.github.unityinitiative.internal.PhraseIndex.Match;
import io.github.unityinitiative.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Recognises whom a demand speaks to: known bodies in the clause of a verb that shows a stance, so that a body which is
 * only mentioned is not taken for an addressee.
 */
final class AddresseeFinder {

    /** How many words after the verb belong to its clause where no word ends it sooner. */
    private static final int CLAUSE_WORDS = 12;

    private final PhraseIndex<Stance> stances;
    private final PhraseIndex<String> roles;
    private final PhraseIndex<String> bodies;
    private final Map<String, Addressee> known = new LinkedHashMap<>();

    AddresseeFinder(LetterWords words) {
        this.stances = words.stances();
        this.roles = words.roles();
        this.bodies = words.addressees();
        words.rows("addressees.tsv").forEach(row -> {
            LocalizedText name =
                    LocalizedText.of(words.language(), row.list("phrases").get(0));
            known.put(row.get("id"), new Addressee(row.get("id"), row.constant("kind", AddresseeKind.class), name));
        });
    }

    /** Ids of the addressees of a demand, in the order in which it names them. */
    List<String> find(String demand) {
        Set<String> ids = new LinkedHashSet<>();
        for (String sentence : LetterWords.sentences(demand)) {
            List<String> words = PhraseIndex.words(sentence);
            int clauseStart = 0;
            for (Match<Stance> verb : stances.matches(words)) {
                List<String> clause = words.subList(clauseStart, clauseEnd(words, verb.end()));
                bodies.matches(clause).forEach(body -> ids.add(body.value()));
                clauseStart = verb.end();
            }
        }
        return new ArrayList<>(ids);
    }

    Addressee known(String id) {
        return Objects.requireNonNull(known.get(id), id);
    }

    private int clauseEnd(List<String> words, int verbEnd) {
        int limit = Math.min(words.size(), verbEnd + CLAUSE_WORDS);
        return roles.matches(words.subList(verbEnd, limit)).stream()
                .filter(match -> match.value().equals("clause-end"))
                .mapToInt(match -> verbEnd + match.start())
                .findFirst()
                .orElse(limit);
    }
}
