package io.github.unityinitiative.json.internal.token;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.RecordException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of one object that were read so far, none of them twice. Names that are known go by a number below 64. */
public final class SeenMembers {

    private int count;
    private long known;
    private @Nullable Set<String> others;

    /**
     * Adds a known name and gives the number of members.
     *
     * @throws RecordException if it was there
     */
    public int add(int number) {
        long bit = 1L << number;
        if ((known & bit) != 0) {
            throw new RecordException(Code.DUPLICATE_MEMBER);
        }
        known |= bit;
        return ++count;
    }

    /**
     * Adds another name and gives the number of members.
     *
     * @throws RecordException if it was there
     */
    public int add(String name) {
        if (others == null) {
            others = new HashSet<>();
        }
        if (!others.add(name)) {
            throw new RecordException(Code.DUPLICATE_MEMBER);
        }
        return ++count;
    }
}
