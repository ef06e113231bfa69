package io.github.unityinitiative.json.internal.row;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.signatory.SignatoryDraft;
import io.github.unityinitiative.json.internal.signatory.SignatoryMembers;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import tools.jackson.core.JsonToken;

/** Reads the objects of JSON and JSON Lines. */
public final class JsonRowParser implements RowParser {

    private final JsonRecord json;
    private final SignatoryMembers members;

    public JsonRowParser(JsonRecord json, SignatoryMembers members) {
        this.json = json;
        this.members = members;
    }

    @Override
    public void parse(Frame frame, SignatoryDraft draft) {
        boolean object = json.read(frame, tokens -> {
            boolean isObject = tokens.current() == JsonToken.START_OBJECT;
            if (isObject) {
                members.read(tokens, draft);
            } else {
                // Read to its end all the same: text that is no JSON at all is the more telling problem.
                tokens.skip();
            }
            return isObject;
        });
        if (!object) {
            throw new RecordException(Code.NOT_AN_OBJECT);
        }
    }
}
