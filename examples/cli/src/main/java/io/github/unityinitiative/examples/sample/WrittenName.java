package io.github.unityinitiative.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A name as somebody writes it: which parts, in which script.
 *
 * @param writing language and script
 * @param parts the parts in order, at least the given name and another
 */
record WrittenName(Writing writing, List<Entry> parts) {

    WrittenName {
        parts = List.copyOf(parts);
    }

    /** The name in its most usual spelling. */
    String text() {
        return in(writing);
    }

    String in(Writing other) {
        return parts.stream()
                .map(part -> part.spellings(other.nameColumn()).get(0))
                .collect(Collectors.joining(" "));
    }

    /** The name in other spellings of its parts, where there are any. */
    String respelled(Draw draw) {
        return parts.stream()
                .map(part -> part.spellings(writing.nameColumn()))
                .map(spellings ->
                        spellings.size() == 1 ? spellings.get(0) : spellings.get(1 + draw.below(spellings.size() - 1)))
                .collect(Collectors.joining(" "));
    }

    /** The name without one of the parts after the given name; it keeps at least two. */
    WrittenName withoutOne(Draw draw) {
        List<Entry> fewer = new ArrayList<>(parts);
        fewer.remove(parts.size() == 3 ? 1 + draw.below(2) : 1 + draw.below(parts.size() - 1));
        return new WrittenName(writing, fewer);
    }
}
