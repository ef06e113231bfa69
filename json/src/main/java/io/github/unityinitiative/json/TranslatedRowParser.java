package io.github.unityinitiative.json;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.RowProblem.Code;
import java.nio.charset.StandardCharsets;

/** Reads the objects of another format by way of ours. */
final class TranslatedRowParser implements RowParser {

    private final JsonRecord json;
    private final RecordTranslator translator;
    private final RowParser ours;

    TranslatedRowParser(JsonRecord json, RecordTranslator translator, RowParser ours) {
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
                translator.translate(theirs).orElseThrow(() -> new RecordException(Code.UNKNOWN_RECORD));
        ours.parse(frame(translated, frame.line()), draft);
    }

    /** A frame around the text of a value. */
    static Frame frame(ExtensionValue value, long line) {
        byte[] text = JsonOutput.text(json -> ExtensionJson.write(json, value)).getBytes(StandardCharsets.UTF_8);
        return new Frame(text, 0, text.length, line, null, null);
    }
}
