package io.github.unityinitiative.json.internal.csv;

import io.github.unityinitiative.json.input.RawRecord;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.internal.framing.ByteWindow;
import io.github.unityinitiative.json.internal.framing.CsvFramer;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.row.RowParser;
import io.github.unityinitiative.json.internal.row.RowSource;
import io.github.unityinitiative.json.internal.signatory.ColumnNames;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table. */
public final class CsvSource implements RowSource {

    private final CsvFramer framer;
    private final CsvRowParser parser;
    private final RawRecord header;

    public CsvSource(ByteWindow window, char separator, ColumnNames names, ReadLimits limits) {
        this.framer = new CsvFramer(window, separator);
        Frame first = framer.next();
        CsvHeader read = CsvHeader.read(first, framer.fields(), names, new MoreCell(limits), limits);
        this.header = read.raw();
        this.parser = new CsvRowParser(framer.fields(), read.targets());
    }

    @Override
    public @Nullable Frame next() {
        return framer.next();
    }

    @Override
    public RowParser parser() {
        return parser;
    }

    @Override
    public Optional<RawRecord> header() {
        return Optional.of(header);
    }

    @Override
    public void close() {
        framer.close();
    }
}
