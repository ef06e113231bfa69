package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.token.SeenMembers;
import io.github.unityinitiative.json.internal.value.Pointers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one object inside a signatory's. A value of another kind than its place takes is a problem of the row. */
abstract class ObjectReader {

    private final JsonTokens tokens;
    private final SignatoryDraft draft;

    ObjectReader(JsonTokens tokens, SignatoryDraft draft) {
        this.tokens = tokens;
        this.draft = draft;
    }

    /** Where the object stands. Asked for only where there is something to say of it. */
    abstract String pointer();

    /** Reads the value of a member that it knows; false, and nothing read, for another. */
    abstract boolean member(MemberName name);

    final JsonTokens tokens() {
        return tokens;
    }

    final SignatoryDraft draft() {
        return draft;
    }

    /** Reads the members; what is of unknown meaning is kept. */
    final void readMembers() {
        if (tokens.current() != JsonToken.START_OBJECT) {
            MemberValues.refuse(tokens, draft, pointer());
            return;
        }
        SeenMembers seen = new SeenMembers();
        int place = tokens.nextMember(MemberName.MATCHER);
        while (place != JsonTokens.END) {
            MemberName known = MemberName.at(place);
            String unknown = known == null ? tokens.unknownName() : "";
            tokens.requireCount(known == null ? seen.add(unknown) : seen.add(place));
            if (known == null) {
                other(unknown);
            } else if (!member(known)) {
                other(known.text());
            }
            place = tokens.nextMember(MemberName.MATCHER);
        }
    }

    /** Reads the value of a member of unknown meaning, and keeps it. */
    void other(String name) {
        draft.extension(Pointers.child(pointer(), name), tokens.value());
    }

    /** The string that the tokens stand on; null for null, and for any other value, which is a problem. */
    final @Nullable String string(MemberName member) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            return tokens.text();
        }
        refuse(member);
        return null;
    }

    /** A string that is one of few. */
    final @Nullable String word(MemberName member) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            return tokens.word();
        }
        refuse(member);
        return null;
    }

    /** Passes over a value of the wrong kind. */
    final void refuse(MemberName member) {
        MemberValues.refuse(tokens, draft, Pointers.child(pointer(), member.text()));
    }

    /** Says what is wrong with the value of a member, which was read. */
    final void problem(Code code, MemberName member) {
        draft.problems().addAt(code, Pointers.child(pointer(), member.text()));
    }
}
