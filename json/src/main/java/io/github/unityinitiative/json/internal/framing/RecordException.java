package io.github.unityinitiative.json.internal.framing;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import java.io.Serial;

/** Ends the reading of one record. It never leaves this module and carries no word of the record. */
public final class RecordException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Code code;

    public RecordException(Code code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** The same where it is no record but the structure around the records. */
    public UnreadableInputException atLine(long line) {
        Reason reason = switch (code) {
            case MALFORMED_UTF8 -> Reason.NOT_UTF8;
            case NESTED_TOO_DEEPLY -> Reason.NESTED_TOO_DEEPLY;
            case TOO_MANY_MEMBERS -> Reason.TOO_MANY_COLUMNS;
            default -> Reason.MALFORMED_JSON;
        };
        return new UnreadableInputException(reason, line, null);
    }
}
