package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The digest of a text: {@code {"language":…,"sha256":…}}, or a string such as {@code "ar:0123…"}. */
final class DigestJson extends ObjectReader {

    private @Nullable String language;
    private @Nullable String sha256;

    private DigestJson(JsonTokens tokens, SignatoryDraft draft) {
        super(tokens, draft);
    }

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            draft.set(Column.SIGNED_TEXT, tokens.text());
        } else if (tokens.current() == JsonToken.VALUE_NULL) {
            tokens.skip();
        } else {
            new DigestJson(tokens, draft).readObject();
        }
    }

    private void readObject() {
        readMembers();
        Words.digest(language + ":" + sha256)
                .ifPresentOrElse(
                        draft()::signedText, () -> draft().problems().add(Code.DIGEST_INVALID, Column.SIGNED_TEXT));
    }

    @Override
    String pointer() {
        return Column.SIGNED_TEXT.pointer();
    }

    @Override
    boolean member(MemberName name) {
        switch (name) {
            case LANGUAGE -> language = word(name);
            case SHA256 -> sha256 = word(name);
            default -> {
                return false;
            }
        }
        return true;
    }
}
