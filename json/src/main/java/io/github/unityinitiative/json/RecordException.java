package io.github.unityinitiative.json;

import io.github.unityinitiative.json.RowProblem.Code;
import java.io.Serial;

/** Ends the reading of one record. It never leaves this package and carries no word of the record. */
final class RecordException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Code code;

    RecordException(Code code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
