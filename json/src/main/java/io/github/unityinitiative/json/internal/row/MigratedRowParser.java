package io.github.unityinitiative.json.internal.row;

import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.signatory.SignatoryDraft;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import java.util.Optional;

/** Reads the signatories of whatever version their letter has, which is known only when the first of them is read. */
public final class MigratedRowParser implements RowParser {

    private final Envelope envelope;
    private final RowParser current;
    private final RowParser migrated;

    public MigratedRowParser(JsonRecord json, Envelope envelope, RowParser current) {
        this.envelope = envelope;
        this.current = current;
        this.migrated = new TranslatedRowParser(
                json, signatory -> Optional.of(envelope.path().signatory(signatory)), current);
    }

    @Override
    public void parse(Frame frame, SignatoryDraft draft) {
        RowParser parser = envelope.path().isEmpty() ? current : migrated;
        parser.parse(frame, draft);
    }
}
