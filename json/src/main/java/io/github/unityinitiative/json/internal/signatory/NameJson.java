package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.Pointers;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Spellings of a name: a string, or {@code {"text":…,"language":…,"kind":…}}. */
final class NameJson extends ObjectReader {

    private static final String OTHERS = "/otherNames";
    private static final int SIGNED = -1;

    private final int index;
    private @Nullable String text;
    private @Nullable LanguageTag language;
    private SpellingKind kind;

    private NameJson(JsonTokens tokens, SignatoryDraft draft, int index, SpellingKind kind) {
        super(tokens, draft);
        this.index = index;
        this.kind = kind;
    }

    static void readSigned(JsonTokens tokens, SignatoryDraft draft) {
        NameSpelling spelling = new NameJson(tokens, draft, SIGNED, SpellingKind.ORIGINAL).read();
        if (spelling != null) {
            draft.signed(spelling);
        }
    }

    static void readOthers(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() != JsonToken.START_ARRAY) {
            MemberValues.refuse(tokens, draft, OTHERS);
            return;
        }
        draft.startOthers();
        int index = 0;
        while (tokens.nextElement()) {
            NameSpelling spelling = new NameJson(tokens, draft, index, SpellingKind.TRANSLITERATION).read();
            if (spelling != null) {
                draft.other(spelling);
            }
            tokens.requireCount(++index);
        }
    }

    @Override
    String pointer() {
        return index == SIGNED ? Column.NAME.pointer() : Pointers.child(OTHERS, index);
    }

    private @Nullable NameSpelling read() {
        if (tokens().current() == JsonToken.VALUE_STRING) {
            text = tokens().text();
        } else {
            readMembers();
        }
        return text == null || text.isBlank() ? null : new NameSpelling(text, language, kind);
    }

    @Override
    boolean member(MemberName name) {
        switch (name) {
            case TEXT -> text = string(name);
            case LANGUAGE -> language(word(name));
            case KIND -> kind(word(name));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void language(@Nullable String word) {
        if (word != null) {
            draft().recognition()
                    .language(word)
                    .ifPresentOrElse(tag -> language = tag, () -> problem(Code.LANGUAGE_INVALID, MemberName.LANGUAGE));
        }
    }

    private void kind(@Nullable String word) {
        if (word != null) {
            Words.kind(word).ifPresentOrElse(value -> kind = value, () -> problem(Code.CODE_INVALID, MemberName.KIND));
        }
    }
}
