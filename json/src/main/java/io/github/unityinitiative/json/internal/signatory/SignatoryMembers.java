package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.token.SeenMembers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
    private final Target[] known;
    private final Map<String, Target> others = new HashMap<>();

    public SignatoryMembers(ColumnNames names) {
        this.names = names;
        this.known = Arrays.stream(MemberName.values())
                .map(name -> target(name.text()))
                .toArray(Target[]::new);
    }

    /** Reads the object that the tokens stand on. */
    public void read(JsonTokens tokens, SignatoryDraft draft) {
        SeenMembers seen = new SeenMembers();
        int place = tokens.nextMember(MemberName.MATCHER);
        while (place != JsonTokens.END) {
            Target target = place >= 0 ? known[place] : other(tokens.unknownName());
            tokens.requireCount(target.addTo(seen));
            target.member.read(tokens, draft);
            place = tokens.nextMember(MemberName.MATCHER);
        }
    }

    /** Whether a name means something at the top of a signatory's object, so that no extension can stand there. */
    public static boolean isReserved(String name) {
        return SignatoryMember.isFormat(name)
                || Column.ofHeader(name).isPresent()
                || ColumnNames.language(name).isPresent();
    }

    private Target other(String name) {
        Target target = others.get(name);
        if (target == null) {
            target = target(name);
            if (others.size() < MOST_REMEMBERED) {
                others.put(name, target);
            }
        }
        return target;
    }

    private Target target(String name) {
        String ours = names.ofMember(name);
        return Target.of(SignatoryMember.canonical(ours), SignatoryMember.of(ours));
    }

    /** What a member means: names with the same meaning have one number, or one name where the format has none. */
    private record Target(int number, String name, SignatoryMember member) {

        private static final List<String> NUMBERED =
                Arrays.stream(MemberName.values()).map(MemberName::text).toList();

        static Target of(String canonical, SignatoryMember member) {
            return new Target(NUMBERED.indexOf(canonical), canonical, member);
        }

        int addTo(SeenMembers seen) {
            return number >= 0 ? seen.add(number) : seen.add(name);
        }
    }
}
