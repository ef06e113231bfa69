package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.Pointers;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.text.LanguageTag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Spellings of a name: a string, or {@code {"text":…,"language":…,"kind":…}}. */
final class NameJson {

    private final JsonTokens tokens;
    private final SignatoryDraft draft;
    private final String pointer;
    private @Nullable String text;
    private @Nullable LanguageTag language;
    private SpellingKind kind;

    private NameJson(JsonTokens tokens, SignatoryDraft draft, String pointer, SpellingKind kind) {
        this.tokens = tokens;
        this.draft = draft;
        this.pointer = pointer;
        this.kind = kind;
    }

    static void readSigned(JsonTokens tokens, SignatoryDraft draft) {
        new NameJson(tokens, draft, "/name", SpellingKind.ORIGINAL).read().ifPresent(draft::signed);
    }

    static void readOthers(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() != JsonToken.START_ARRAY) {
            MemberValues.refuse(tokens, draft, "/otherNames");
            return;
        }
        draft.startOthers();
        int index = 0;
        while (tokens.nextElement()) {
            String place = Pointers.child("/otherNames", index);
            new NameJson(tokens, draft, place, SpellingKind.TRANSLITERATION)
                    .read()
                    .ifPresent(draft::other);
            tokens.requireCount(++index);
        }
    }

    private Optional<NameSpelling> read() {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            text = tokens.text();
        } else {
            MemberValues.object(tokens, draft, pointer, this::member);
        }
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(new NameSpelling(text, language, kind));
    }

    private boolean member(String name) {
        switch (name) {
            case "text" -> text = string("/text").orElse(null);
            case "language" ->
                string("/language")
                        .ifPresent(word -> draft.recognition()
                                .language(word)
                                .ifPresentOrElse(
                                        tag -> language = tag, () -> refuse(Code.LANGUAGE_INVALID, "/language")));
            case "kind" ->
                string("/kind")
                        .ifPresent(word -> Words.find(SpellingKind.values(), word)
                                .ifPresentOrElse(value -> kind = value, () -> refuse(Code.CODE_INVALID, "/kind")));
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<String> string(String member) {
        return MemberValues.string(tokens, draft, pointer + member);
    }

    private void refuse(Code code, String member) {
        draft.problems().addAt(code, pointer + member);
    }
}
