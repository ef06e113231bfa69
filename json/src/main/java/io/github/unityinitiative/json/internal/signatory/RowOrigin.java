package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.SignatoryId;

/**
 * Where a row stands, which is said of signatories that do not say it themselves.
 *
 * @param source the name of the source
 * @param row the number of the row, from 1
 */
public record RowOrigin(String source, long row) {

    /** The id of a row that states none. */
    public SignatoryId id() {
        return SignatoryId.of(source + "#" + row);
    }

    Provenance provenance() {
        return new Provenance(source, row);
    }
}
