package io.github.unityinitiative.json.internal.row;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.signatory.SignatoryDraft;
import io.github.unityinitiative.json.internal.token.JsonOutput;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import io.github.unityinitiative.json.internal.value.ExtensionJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Reads the objects of another format by way of ours. */
public final class TranslatedRowParser implements RowParser {

    private final JsonRecord json;
    private final Function<ExtensionValue.Members, Optional<ExtensionValue.Members>> translator;
    private final RowParser ours;

    public TranslatedRowParser(
            JsonRecord json,
            Function<ExtensionValue.Members, Optional<ExtensionValue.Members>> translator,
            RowParser ours) {
        this.json = json;
        this.translator = translator;
        this.ours = ours;
    }

    @Override
    public void parse(Frame frame, SignatoryDraft draft) {
        if (!(json.read(frame, JsonTokens::value) instanceof ExtensionValue.Members theirs)) {
            throw new RecordException(Code.NOT_AN_OBJECT);
        }
        ExtensionValue.Members translated =
                translator.apply(theirs).orElseThrow(() -> new RecordException(Code.UNKNOWN_RECORD));
        ours.parse(frame(translated, frame.line()), draft);
    }

    /** A frame around the text of a value. */
    static Frame frame(ExtensionValue value, long line) {
        byte[] text = JsonOutput.text(json -> ExtensionJson.write(json, value)).getBytes(StandardCharsets.UTF_8);
        return Frame.of(text, line);
    }
}
