package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A profession: a string, or {@code {"text":…,"category":…}}. */
final class ProfessionJson extends ObjectReader {

    private @Nullable String text;
    private @Nullable ProfessionCategory category;

    private ProfessionJson(JsonTokens tokens, SignatoryDraft draft) {
        super(tokens, draft);
    }

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            draft.set(Column.PROFESSION, tokens.text());
        } else {
            new ProfessionJson(tokens, draft).readObject();
        }
    }

    private void readObject() {
        readMembers();
        if (text != null && category != null) {
            draft().profession(new Profession(text, category));
        } else if (text != null) {
            draft().set(Column.PROFESSION, text);
        }
    }

    @Override
    String pointer() {
        return Column.PROFESSION.pointer();
    }

    @Override
    boolean member(MemberName name) {
        switch (name) {
            case TEXT -> text = word(name);
            case CATEGORY -> category(word(name));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void category(@Nullable String word) {
        if (word != null) {
            Words.category(word)
                    .ifPresentOrElse(value -> category = value, () -> problem(Code.CODE_INVALID, MemberName.CATEGORY));
        }
    }
}
