package io.github.unityinitiative.document;

import java.util.Objects;

/**
 * A line that belongs to no part of a letter, such as a publisher's heading above the title. {@code toString} shows the
 * line number alone.
 *
 * @param line the line in the text, from 1
 * @param text what stands in it, white space made single
 */
public record UnplacedText(int line, String text) {

    /**
     * Creates an unplaced text.
     *
     * @throws NullPointerException if {@code text} is null
     */
    public UnplacedText {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "UnplacedText[line=" + line + "]";
    }
}
