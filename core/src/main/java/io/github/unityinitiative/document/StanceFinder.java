package io.github.unityinitiative.document;

import io.github.unityinitiative.internal.PhraseIndex;
import io.github.unityinitiative.internal.PhraseIndex.Match;
import java.util.List;
import java.util.Optional;

/** Recognises the stance of a demand by its first verb, or by the second where it opens with a subordinate clause. */
final class StanceFinder {

    private final PhraseIndex<Stance> stances;
    private final PhraseIndex<String> roles;

    StanceFinder(LetterWords words) {
        this.stances = words.stances();
        this.roles = words.roles();
    }

    Optional<Stance> find(String demand) {
        for (String sentence : LetterWords.sentences(demand)) {
            List<String> words = PhraseIndex.words(sentence);
            List<Match<Stance>> found = stances.matches(words);
            if (!found.isEmpty()) {
                boolean mainClauseFollows = opensSubordinate(words) && found.size() > 1;
                return Optional.of(found.get(mainClauseFollows ? 1 : 0).value());
            }
        }
        return Optional.empty();
    }

    private boolean opensSubordinate(List<String> words) {
        return roles.matches(words).stream()
                .anyMatch(match -> match.start() == 0 && match.value().equals("subordinate"));
    }
}
