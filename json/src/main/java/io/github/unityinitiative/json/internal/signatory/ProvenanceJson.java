package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.signatory.Provenance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Where a signature was read from first: {@code {"source":…,"row":…}}. */
final class ProvenanceJson {

    private static final int MOST_DIGITS = 18;

    private @Nullable String source;
    private @Nullable Long row;

    private ProvenanceJson() {}

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() == JsonToken.VALUE_NULL) {
            tokens.skip();
        } else {
            new ProvenanceJson().readObject(tokens, draft);
        }
    }

    private void readObject(JsonTokens tokens, SignatoryDraft draft) {
        MemberValues.object(tokens, draft, "/provenance", name -> member(name, tokens, draft));
        if (source == null) {
            draft.problems().addAt(Code.WRONG_TYPE, "/provenance/source");
        } else {
            draft.provenance(new Provenance(source, row));
        }
    }

    private boolean member(String name, JsonTokens tokens, SignatoryDraft draft) {
        switch (name) {
            case "source" ->
                source =
                        MemberValues.string(tokens, draft, "/provenance/source").orElse(null);
            case "row" -> row(tokens, draft);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void row(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() == JsonToken.VALUE_NUMBER_INT && tokens.text().length() <= MOST_DIGITS) {
            row = Long.valueOf(tokens.text());
        } else {
            MemberValues.refuse(tokens, draft, "/provenance/row");
        }
    }
}
