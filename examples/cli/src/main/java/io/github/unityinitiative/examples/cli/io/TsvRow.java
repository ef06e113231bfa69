package io.github.unityinitiative.examples.cli.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of TAB-separated values, which have no quoting; kept as bytes, decoded column by column. */
public final class TsvRow {

    private final byte[] line;
    private final List<ByteBuffer> columns;

    /**
     * Creates a row.
     *
     * @param line the line without its end; not copied
     */
    public TsvRow(byte[] line) {
        this.line = line;
        this.columns = split(line);
    }

    /**
     * A column as text.
     *
     * @param index the index of the column, from 0
     * @return the text, or empty if the row has no such column or it is not UTF-8
     */
    public Optional<String> column(int index) {
        if (index < 0 || index >= columns.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(columns.get(index).duplicate())
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * The index of the column with that text; in a header, the column of that name.
     *
     * @param text the text of a column
     * @return its index from 0, or empty if no column has it
     */
    public Optional<Integer> indexOf(String text) {
        for (int index = 0; index < columns.size(); index++) {
            if (column(index).filter(text::equals).isPresent()) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /**
     * The line as it was.
     *
     * @return its bytes; not to be changed
     */
    public byte[] line() {
        return line;
    }

    private static List<ByteBuffer> split(byte[] line) {
        List<ByteBuffer> columns = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= line.length; at++) {
            if (at == line.length || line[at] == '\t') {
                columns.add(ByteBuffer.wrap(line, start, at - start));
                start = at + 1;
            }
        }
        return columns;
    }
}
