package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.Pointers;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JsonToken;

/** Values of the kinds that members of our format have. A value of another kind is a problem of the row. */
final class MemberValues {

    private MemberValues() {}

    /** The string that the tokens stand on; empty for null, and for any other value, which is a problem. */
    static Optional<String> string(JsonTokens tokens, SignatoryDraft draft, String pointer) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            return Optional.of(tokens.text());
        }
        refuse(tokens, draft, pointer);
        return Optional.empty();
    }

    /** Passes over a value of the wrong kind; null states nothing and is no problem. */
    static void refuse(JsonTokens tokens, SignatoryDraft draft, String pointer) {
        if (tokens.current() != JsonToken.VALUE_NULL) {
            draft.problems().addAt(Code.WRONG_TYPE, pointer);
        }
        tokens.skip();
    }

    /**
     * Reads the object that the tokens stand on.
     *
     * @param known reads the value of a member that it knows; false, and nothing read, for another
     */
    static void object(JsonTokens tokens, SignatoryDraft draft, String pointer, Predicate<String> known) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            refuse(tokens, draft, pointer);
            return;
        }
        Set<String> seen = new HashSet<>();
        String name = tokens.nextMember();
        while (name != null) {
            if (!seen.add(name)) {
                throw new RecordException(Code.DUPLICATE_MEMBER);
            }
            tokens.requireCount(seen.size());
            if (!known.test(name)) {
                draft.extension(Pointers.child(pointer, name), tokens.value());
            }
            name = tokens.nextMember();
        }
    }
}
