package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A profession: a string, or {@code {"text":…,"category":…}}. */
final class ProfessionJson {

    private static final String TEXT = "/profession/text";
    private static final String CATEGORY = "/profession/category";

    private @Nullable String text;
    private @Nullable ProfessionCategory category;

    private ProfessionJson() {}

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            draft.set(Column.PROFESSION, tokens.text());
        } else {
            new ProfessionJson().readObject(tokens, draft);
        }
    }

    private void readObject(JsonTokens tokens, SignatoryDraft draft) {
        MemberValues.object(tokens, draft, "/profession", name -> member(name, tokens, draft));
        if (text != null && category != null) {
            draft.profession(new Profession(text, category));
        } else if (text != null) {
            draft.set(Column.PROFESSION, text);
        }
    }

    private boolean member(String name, JsonTokens tokens, SignatoryDraft draft) {
        switch (name) {
            case "text" -> text = MemberValues.string(tokens, draft, TEXT).orElse(null);
            case "category" ->
                MemberValues.string(tokens, draft, CATEGORY)
                        .ifPresent(word -> Words.find(ProfessionCategory.values(), word)
                                .ifPresentOrElse(
                                        value -> category = value,
                                        () -> draft.problems().addAt(Code.CODE_INVALID, CATEGORY)));
            default -> {
                return false;
            }
        }
        return true;
    }
}
