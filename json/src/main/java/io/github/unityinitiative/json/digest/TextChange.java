package io.github.unityinitiative.json.digest;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first difference between two texts of one part of a letter.
 *
 * @param pointer the part, as a JSON Pointer (RFC 6901) into the letter
 * @param position which character differs, counted in code points from 1
 * @param beforeOrNull the character that stood there; null if one was put in
 * @param afterOrNull the character that stands there now; null if one was taken out
 */
public record TextChange(
        String pointer,
        int position,
        @Nullable Integer beforeOrNull,
        @Nullable Integer afterOrNull) {

    /**
     * Creates a change.
     *
     * @throws NullPointerException if {@code pointer} is null
     */
    public TextChange {
        Objects.requireNonNull(pointer, "pointer");
    }

    static TextChange between(String pointer, String before, String after) {
        int[] old = before.codePoints().toArray();
        int[] now = after.codePoints().toArray();
        int at = 0;
        while (at < old.length && at < now.length && old[at] == now[at]) {
            at++;
        }
        boolean inserted = endsAlike(old, at, now, at + 1);
        boolean deleted = endsAlike(old, at + 1, now, at);
        return new TextChange(
                pointer,
                at + 1,
                inserted || at >= old.length ? null : (Integer) old[at],
                deleted || at >= now.length ? null : (Integer) now[at]);
    }

    private static boolean endsAlike(int[] old, int oldFrom, int[] now, int nowFrom) {
        if (old.length - oldFrom != now.length - nowFrom || oldFrom > old.length) {
            return false;
        }
        for (int offset = 0; oldFrom + offset < old.length; offset++) {
            if (old[oldFrom + offset] != now[nowFrom + offset]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The change in words: the place, and the characters by code point and Unicode name.
     *
     * @return for example {@code /demands/2/text at 41: U+002C COMMA became U+060C ARABIC COMMA}
     */
    @Override
    public String toString() {
        String place = pointer + " at " + position + ": ";
        if (beforeOrNull == null) {
            return place + (afterOrNull == null ? "nothing" : name(afterOrNull)) + " was put in";
        }
        return place + name(beforeOrNull) + (afterOrNull == null ? " was taken out" : " became " + name(afterOrNull));
    }

    private static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X %s", character, Character.getName(character));
    }
}
