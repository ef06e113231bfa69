package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The digest of a text: {@code {"language":…,"sha256":…}}, or a string such as {@code "ar:0123…"}. */
final class DigestJson {

    private @Nullable String language;
    private @Nullable String sha256;

    private DigestJson() {}

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            draft.set(Column.SIGNED_TEXT, tokens.text());
        } else if (tokens.current() == JsonToken.VALUE_NULL) {
            tokens.skip();
        } else {
            new DigestJson().readObject(tokens, draft);
        }
    }

    private void readObject(JsonTokens tokens, SignatoryDraft draft) {
        MemberValues.object(tokens, draft, "/signedText", name -> member(name, tokens, draft));
        Words.digest(language + ":" + sha256)
                .ifPresentOrElse(
                        draft::signedText, () -> draft.problems().add(Code.DIGEST_INVALID, Column.SIGNED_TEXT));
    }

    private boolean member(String name, JsonTokens tokens, SignatoryDraft draft) {
        switch (name) {
            case "language" ->
                language = MemberValues.string(tokens, draft, "/signedText/language")
                        .orElse(null);
            case "sha256" ->
                sha256 =
                        MemberValues.string(tokens, draft, "/signedText/sha256").orElse(null);
            default -> {
                return false;
            }
        }
        return true;
    }
}
