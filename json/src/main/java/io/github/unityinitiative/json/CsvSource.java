package io.github.unityinitiative.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table. */
final class CsvSource implements RowSource {

    private final ByteWindow window;
    private final CsvFramer framer;
    private final CsvRowParser parser;
    private final RawRecord header;

    CsvSource(ByteWindow window, char separator, ColumnNames names, ReadLimits limits) {
        this.window = window;
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
    public boolean isArray() {
        return false;
    }

    @Override
    public Optional<Envelope> envelope() {
        return Optional.empty();
    }

    @Override
    public void close() {
        window.close();
    }
}
