package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.StatedProvince;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A province: a string, or {@code {"text":…,"id":…}}. */
final class ProvinceJson extends ObjectReader {

    private @Nullable String text;
    private @Nullable ProvinceId id;

    private ProvinceJson(JsonTokens tokens, SignatoryDraft draft) {
        super(tokens, draft);
    }

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            draft.set(Column.PROVINCE, tokens.text());
        } else {
            new ProvinceJson(tokens, draft).readObject();
        }
    }

    private void readObject() {
        readMembers();
        if (text != null) {
            draft().province(new StatedProvince(text, id));
        } else if (id != null) {
            problem(Code.WRONG_TYPE, MemberName.TEXT);
        }
    }

    @Override
    String pointer() {
        return Column.PROVINCE.pointer();
    }

    @Override
    boolean member(MemberName name) {
        switch (name) {
            case TEXT -> text = word(name);
            case ID -> id(word(name));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void id(@Nullable String word) {
        if (word != null) {
            draft().recognition()
                    .provinceId(word)
                    .ifPresentOrElse(value -> id = value, () -> problem(Code.CODE_INVALID, MemberName.ID));
        }
    }
}
