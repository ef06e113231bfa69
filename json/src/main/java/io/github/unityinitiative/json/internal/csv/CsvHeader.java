package io.github.unityinitiative.json.internal.csv;

import io.github.unityinitiative.json.input.RawRecord;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import io.github.unityinitiative.json.internal.framing.CsvFields;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.StrictUtf8;
import io.github.unityinitiative.json.internal.signatory.CellTarget;
import io.github.unityinitiative.json.internal.signatory.ColumnNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The header row of a table. */
final class CsvHeader {

    private final RawRecord raw;
    private final List<CellTarget> targets;

    private CsvHeader(RawRecord raw, List<CellTarget> targets) {
        this.raw = raw;
        this.targets = targets;
    }

    /** The row as it was. */
    RawRecord raw() {
        return raw;
    }

    /** Where the words of each column go. */
    List<CellTarget> targets() {
        return targets;
    }

    static CsvHeader read(
            @Nullable Frame first, CsvFields fields, ColumnNames names, CellTarget more, ReadLimits limits) {
        Frame frame = requireReadable(first);
        if (fields.count() > limits.members()) {
            throw failure(Reason.TOO_MANY_COLUMNS, frame);
        }
        List<CellTarget> targets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean named = false;
        for (String cell : fields.texts(frame)) {
            String header = FormulaGuard.unguard(cell);
            String ours = header.isBlank() ? "column " + (targets.size() + 1) : names.ours(header);
            if (!seen.add(ours)) {
                throw failure(Reason.DUPLICATE_COLUMN, frame);
            }
            named |= ColumnNames.isName(ours);
            targets.add(ours.equals(ColumnNames.MORE) ? more : ColumnNames.target(ours));
        }
        if (!named) {
            throw failure(Reason.NAME_COLUMN_MISSING, frame);
        }
        return new CsvHeader(frame.raw(), List.copyOf(targets));
    }

    private static Frame requireReadable(@Nullable Frame frame) {
        if (frame == null) {
            throw new UnreadableInputException(Reason.HEADER_MISSING);
        }
        if (frame.problemOrNull() != null) {
            throw failure(Reason.HEADER_UNREADABLE, frame);
        }
        if (StrictUtf8.firstMalformed(frame.bytes(), frame.from(), frame.to()) >= 0) {
            throw failure(Reason.NOT_UTF8, frame);
        }
        return frame;
    }

    private static UnreadableInputException failure(Reason reason, Frame frame) {
        return new UnreadableInputException(reason, frame.line(), null);
    }
}
