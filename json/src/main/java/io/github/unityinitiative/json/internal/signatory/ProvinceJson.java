package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.StatedProvince;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A province: a string, or {@code {"text":…,"id":…}}. */
public final class ProvinceJson {

    private static final Pattern ID = Pattern.compile("[a-z]+(?:-[a-z]+)*+");

    private @Nullable String text;
    private @Nullable ProvinceId id;

    private ProvinceJson() {}

    public static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            draft.set(Column.PROVINCE, tokens.text());
        } else {
            new ProvinceJson().readObject(tokens, draft);
        }
    }

    private void readObject(JsonTokens tokens, SignatoryDraft draft) {
        MemberValues.object(tokens, draft, "/province", name -> member(name, tokens, draft));
        if (text != null) {
            draft.province(new StatedProvince(text, id));
        } else if (id != null) {
            draft.problems().addAt(Code.WRONG_TYPE, "/province/text");
        }
    }

    private boolean member(String name, JsonTokens tokens, SignatoryDraft draft) {
        switch (name) {
            case "text" ->
                text = MemberValues.string(tokens, draft, "/province/text").orElse(null);
            case "id" -> MemberValues.string(tokens, draft, "/province/id").ifPresent(word -> id(word, draft));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void id(String word, SignatoryDraft draft) {
        if (isId(word)) {
            id = ProvinceId.of(word);
        } else {
            draft.problems().addAt(Code.CODE_INVALID, "/province/id");
        }
    }
}
