package io.github.unityinitiative.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the pieces of one side of a {@link SpellingTable} in the order they are met; "" is 0. After them come the
 * number of any other letter and that of what is no piece.
 */
final class PieceNumbers {
    /** How many numbers come after those of the pieces. */
    static final int STRANGERS = 2;

    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

    void add(String piece) {
        numbers.putIfAbsent(piece, numbers.size());
    }

    /** The number of a piece, that of the stranger of its length if it was never added. */
    int of(String piece) {
        Integer number = numbers.get(piece);
        return number != null ? number : piece.length() == 1 ? unknownLetter() : nothing();
    }

    int size() {
        return numbers.size();
    }

    int unknownLetter() {
        return numbers.size();
    }

    int nothing() {
        return numbers.size() + 1;
    }

    /** The numbers of the pieces of one letter. */
    int[] letters() {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getKey().length() == 1)
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }
}
