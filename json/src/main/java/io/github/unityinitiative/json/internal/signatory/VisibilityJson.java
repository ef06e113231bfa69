package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Visibility;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** What a signatory shows: one word for all fields, or an object with a word for some; fields not named are hidden. */
final class VisibilityJson extends ObjectReader {

    private static final Set<MemberName> FIELDS = EnumSet.of(
            MemberName.NAME, MemberName.PROFESSION, MemberName.AFFILIATION, MemberName.RESIDENCE, MemberName.SIGNED_ON);

    private final Map<MemberName, Visibility> words = new EnumMap<>(MemberName.class);

    private VisibilityJson(JsonTokens tokens, SignatoryDraft draft) {
        super(tokens, draft);
    }

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() == JsonToken.START_OBJECT) {
            new VisibilityJson(tokens, draft).readObject();
        } else {
            MemberValues.set(tokens, draft, Column.VISIBILITY);
        }
    }

    private void readObject() {
        readMembers();
        draft().visibility(new FieldVisibility(
                of(MemberName.NAME),
                of(MemberName.PROFESSION),
                of(MemberName.AFFILIATION),
                of(MemberName.RESIDENCE),
                of(MemberName.SIGNED_ON)));
    }

    @Override
    String pointer() {
        return Column.VISIBILITY.pointer();
    }

    @Override
    boolean member(MemberName name) {
        if (!FIELDS.contains(name)) {
            return false;
        }
        String word = word(name);
        if (word != null) {
            Words.visibility(word)
                    .ifPresentOrElse(value -> words.put(name, value), () -> problem(Code.VISIBILITY_INVALID, name));
        }
        return true;
    }

    private Visibility of(MemberName field) {
        return words.getOrDefault(field, Visibility.HIDDEN);
    }
}
