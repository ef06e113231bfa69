package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Values of the kinds that members of our format have. A value of another kind is a problem of the row. */
final class MemberValues {

    private MemberValues() {}

    /** The string that the tokens stand on; null for null, and for any other value, which is a problem. */
    static @Nullable String string(JsonTokens tokens, SignatoryDraft draft, String pointer) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            return tokens.text();
        }
        refuse(tokens, draft, pointer);
        return null;
    }

    /** Sets a field from the string that the tokens stand on. */
    static void set(JsonTokens tokens, SignatoryDraft draft, Column column) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            draft.set(column, column.isOneOfFew() ? tokens.word() : tokens.text());
        } else {
            refuse(tokens, draft, column.pointer());
        }
    }

    /** Passes over a value of the wrong kind; null states nothing and is no problem. */
    static void refuse(JsonTokens tokens, SignatoryDraft draft, String pointer) {
        if (tokens.current() != JsonToken.VALUE_NULL) {
            draft.problems().addAt(Code.WRONG_TYPE, pointer);
        }
        tokens.skip();
    }
}
