package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.signatory.Provenance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Where a signature was read from first: {@code {"source":…,"row":…}}. */
final class ProvenanceJson extends ObjectReader {

    private static final int MOST_DIGITS = 18;

    private @Nullable String source;
    private @Nullable Long row;

    private ProvenanceJson(JsonTokens tokens, SignatoryDraft draft) {
        super(tokens, draft);
    }

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        if (tokens.current() == JsonToken.VALUE_NULL) {
            tokens.skip();
        } else {
            new ProvenanceJson(tokens, draft).readObject();
        }
    }

    private void readObject() {
        readMembers();
        if (source == null) {
            problem(Code.WRONG_TYPE, MemberName.SOURCE);
        } else {
            draft().provenance(new Provenance(source, row));
        }
    }

    @Override
    String pointer() {
        return "/provenance";
    }

    @Override
    boolean member(MemberName name) {
        switch (name) {
            case SOURCE -> source = word(name);
            case ROW -> row();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void row() {
        String digits = tokens().current() == JsonToken.VALUE_NUMBER_INT ? tokens().text() : "";
        if (!digits.isEmpty() && digits.length() <= MOST_DIGITS) {
            row = Long.valueOf(digits);
        } else {
            refuse(MemberName.ROW);
        }
    }
}
