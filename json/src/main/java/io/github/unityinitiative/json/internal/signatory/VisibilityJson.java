package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Visibility;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** What a signatory shows: one word for all fields, or an object with a word for some; fields not named are hidden. */
public final class VisibilityJson extends ObjectReader {

    public static final String NAME = "name";
    public static final String PROFESSION = "profession";
    public static final String AFFILIATION = "affiliation";
    public static final String RESIDENCE = "residence";
    public static final String SIGNED_ON = "signedOn";

    private static final Set<String> FIELDS = Set.of(NAME, PROFESSION, AFFILIATION, RESIDENCE, SIGNED_ON);

    private final Map<String, Visibility> words = new HashMap<>();

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
        draft().visibility(
                        new FieldVisibility(of(NAME), of(PROFESSION), of(AFFILIATION), of(RESIDENCE), of(SIGNED_ON)));
    }

    @Override
    String pointer() {
        return Column.VISIBILITY.pointer();
    }

    @Override
    boolean member(String name) {
        if (!FIELDS.contains(name)) {
            return false;
        }
        String word = string(name);
        if (word != null) {
            Words.visibility(word)
                    .ifPresentOrElse(value -> words.put(name, value), () -> problem(Code.VISIBILITY_INVALID, name));
        }
        return true;
    }

    private Visibility of(String field) {
        return words.getOrDefault(field, Visibility.HIDDEN);
    }
}
