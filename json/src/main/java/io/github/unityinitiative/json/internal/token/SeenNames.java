package io.github.unityinitiative.json.internal.token;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.RecordException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the members of one object that were read so far, none of them twice. Most objects have few. */
public final class SeenNames {

    private static final int FEW = 8;

    private final String[] few = new String[FEW];
    private int count;
    private @Nullable Set<String> many;

    /**
     * Adds a name and gives the number of names.
     *
     * @throws RecordException if it was there
     */
    public int add(String name) {
        if (!isNew(name)) {
            throw new RecordException(Code.DUPLICATE_MEMBER);
        }
        return ++count;
    }

    private boolean isNew(String name) {
        if (many != null) {
            return many.add(name);
        }
        for (int index = 0; index < count; index++) {
            if (few[index].equals(name)) {
                return false;
            }
        }
        if (count < FEW) {
            few[count] = name;
            return true;
        }
        many = new HashSet<>(Arrays.asList(few));
        return many.add(name);
    }
}
