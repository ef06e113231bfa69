package io.github.unityinitiative.json.internal.binding;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.document.DocumentMembers;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.signatory.ColumnNames;
import io.github.unityinitiative.json.internal.signatory.DraftProblems;
import io.github.unityinitiative.json.internal.signatory.Recognition;
import io.github.unityinitiative.json.internal.signatory.SignatoryDraft;
import io.github.unityinitiative.json.internal.signatory.SignatoryMembers;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.Pointers;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.ProfessionVocabulary;
import io.github.unityinitiative.signatory.Signatory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** Reads signatories and whole initiatives from the tokens of an application's parser, where one problem ends it. */
public final class InitiativeTokens {

    private static final String SIGNATORIES = "signatories";

    private final Recognition recognition = new Recognition(Provinces.iraq(), ProfessionVocabulary.bundled());
    private final SignatoryMembers members = new SignatoryMembers(new ColumnNames(Map.of()));

    private InitiativeTokens() {}

    public static Signatory signatory(JsonTokens tokens) {
        return new InitiativeTokens().read(tokens, "");
    }

    public static Initiative initiative(JsonTokens tokens) {
        return new InitiativeTokens().readInitiative(tokens);
    }

    private Signatory read(JsonTokens tokens, String pointer) {
        requireToken(tokens, JsonToken.START_OBJECT, pointer);
        SignatoryDraft draft = new SignatoryDraft(recognition, new DraftProblems(1, 1, false));
        members.read(tokens, draft);
        Signatory signatory = draft.build(null);
        if (signatory == null) {
            RowProblem problem = draft.problems().list().get(0);
            throw UnreadableInputException.invalidDocument(
                    pointer + problem.pointer().orElse(""));
        }
        return signatory;
    }

    private Initiative readInitiative(JsonTokens tokens) {
        requireToken(tokens, JsonToken.START_OBJECT, "");
        Map<String, ExtensionValue> head = new LinkedHashMap<>();
        List<Signatory> signatories = new ArrayList<>();
        String name = tokens.nextMember();
        while (name != null) {
            ExtensionValue value = new ExtensionValue.Nothing();
            if (name.equals(SIGNATORIES)) {
                readAll(tokens, signatories);
            } else {
                value = tokens.value();
            }
            if (head.put(name, value) != null) {
                throw new RecordException(Code.DUPLICATE_MEMBER);
            }
            name = tokens.nextMember();
        }
        return new Initiative(DocumentMembers.read(head), signatories);
    }

    private void readAll(JsonTokens tokens, List<Signatory> signatories) {
        requireToken(tokens, JsonToken.START_ARRAY, "/" + SIGNATORIES);
        while (tokens.nextElement()) {
            signatories.add(read(tokens, Pointers.child("/" + SIGNATORIES, signatories.size())));
        }
    }

    private static void requireToken(JsonTokens tokens, JsonToken token, String pointer) {
        if (tokens.current() != token) {
            throw UnreadableInputException.invalidDocument(pointer);
        }
    }
}
