package io.github.unityinitiative.json.internal.framing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the fields of the record that was framed last start and end, relative to its start. */
public final class CsvFields {

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] escaped = new boolean[16];
    private int count;
    private boolean quoted;

    void clear() {
        count = 0;
        quoted = false;
    }

    void addPlain(int start, int end) {
        add(start, end, false);
    }

    void addQuoted(int start, int end, boolean hasEscapes) {
        quoted = true;
        add(start, end, hasEscapes);
    }

    public int count() {
        return count;
    }

    /** Whether any field was in quotes, so that it may hold line breaks. */
    boolean anyQuoted() {
        return quoted;
    }

    public boolean isEmpty(int index) {
        return starts[index] == ends[index];
    }

    /** The text of one field of a record whose bytes are known to be well-formed. */
    public String text(Frame frame, int index) {
        int start = starts[index];
        String text = new String(frame.bytes(), frame.from() + start, ends[index] - start, StandardCharsets.UTF_8);
        return escaped[index] ? text.replace("\"\"", "\"") : text;
    }

    public List<String> texts(Frame frame) {
        List<String> texts = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            texts.add(text(frame, index));
        }
        return texts;
    }

    private void add(int start, int end, boolean hasEscapes) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            escaped = Arrays.copyOf(escaped, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        escaped[count] = hasEscapes;
        count++;
    }
}
