package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads the members of a signatory's JSON object: those of the format, the flat names that tables use
 * ({@code signed_on}, {@code email}, {@code name@ar}), and everything else as extensions. Not thread-safe: every run of
 * a reader has its own.
 */
public final class SignatoryMembers {

    /** The names of the members of the format. */
    public static final Set<String> FORMAT = SignatoryMember.FORMAT.keySet();

    private static final int MOST_REMEMBERED = 4096;

    private final ColumnNames names;
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final BitSet seen = new BitSet();

    public SignatoryMembers(ColumnNames names) {
        this.names = names;
    }

    /** Reads the object that the tokens stand on. */
    public void read(JsonTokens tokens, SignatoryDraft draft) {
        seen.clear();
        int count = 0;
        String name = tokens.nextMember();
        while (name != null) {
            tokens.requireCount(++count);
            Target target = target(name);
            if (seen.get(target.index)) {
                throw new RecordException(Code.DUPLICATE_MEMBER);
            }
            seen.set(target.index);
            target.member.read(tokens, draft);
            name = tokens.nextMember();
        }
    }

    /** Whether a name means something at the top of a signatory's object, so that no extension can stand there. */
    public static boolean isReserved(String name) {
        return SignatoryMember.isFormat(name)
                || Column.ofHeader(name).isPresent()
                || ColumnNames.language(name).isPresent();
    }

    private Target target(String name) {
        Target known = targets.get(name);
        if (known != null) {
            return known;
        }
        if (targets.size() == MOST_REMEMBERED) {
            targets.clear();
            indexes.clear();
            seen.clear();
        }
        Target target = newTarget(name);
        targets.put(name, target);
        return target;
    }

    private Target newTarget(String name) {
        String ours = names.ofMember(name);
        SignatoryMember member = SignatoryMember.of(ours);
        Integer index = indexes.computeIfAbsent(SignatoryMember.canonical(ours), key -> indexes.size());
        return new Target(index, member);
    }

    private record Target(int index, SignatoryMember member) {}
}
