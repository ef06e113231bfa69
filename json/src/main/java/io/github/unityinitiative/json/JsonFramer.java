package io.github.unityinitiative.json;

import io.github.unityinitiative.json.UnreadableInputException.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Frames the elements of one array in a JSON text of any size: the text itself if it is an array, else the array at a
 * path of member names. All other members on the way are handed to a sink.
 *
 * <p>Only the structure around the elements is read here, so that a broken element whose brackets match costs one
 * record; where the structure itself is broken, reading ends.
 */
final class JsonFramer implements Framer {

    private final JsonScanner scanner;
    private final List<String> path;
    private final MemberSink sink;
    private State state = State.START;
    private int depth;
    private boolean first = true;
    private boolean object;

    JsonFramer(ByteWindow window, List<String> path, MemberSink sink) {
        this.scanner = new JsonScanner(window);
        this.path = path;
        this.sink = sink;
    }

    @Override
    public @Nullable Frame next() {
        Frame element = null;
        while (element == null && state != State.ENDED) {
            switch (state) {
                case START -> start();
                case MEMBERS -> member();
                case ELEMENTS -> element = element();
                default -> end();
            }
        }
        return element;
    }

    /** Whether the text is an object, once the first element was asked for. */
    boolean isObject() {
        return object;
    }

    private void start() {
        switch (scanner.peek()) {
            case '[' -> open(State.ELEMENTS);
            case '{' -> {
                object = true;
                open(State.MEMBERS);
            }
            case JsonScanner.END -> throw scanner.failure(Reason.MALFORMED_JSON);
            default -> throw scanner.failure(Reason.UNKNOWN_SHAPE);
        }
    }

    private void open(State inside) {
        scanner.take();
        state = inside;
        first = true;
        depth++;
    }

    private void close() {
        scanner.take();
        first = false;
        depth--;
        state = depth == 0 ? State.TRAIL : State.MEMBERS;
    }

    private @Nullable Frame element() {
        if (isClosed(']')) {
            return null;
        }
        return scanner.value();
    }

    private void member() {
        if (isClosed('}')) {
            return;
        }
        String name = sink.name(scanner.string());
        if (scanner.peek() != ':') {
            throw scanner.failure(Reason.MALFORMED_JSON);
        }
        scanner.take();
        int value = scanner.peek();
        boolean onPath = depth <= path.size() && name.equals(path.get(depth - 1));
        if (onPath && depth == path.size() && value == '[') {
            sink.reached(scanner);
            open(State.ELEMENTS);
        } else if (onPath && depth < path.size() && value == '{') {
            open(State.MEMBERS);
        } else {
            sink.member(name, scanner.value());
        }
    }

    /** Whether the array or object ends here; if not, moves past the comma before the next part of it. */
    private boolean isClosed(char bracket) {
        if (scanner.peek() == bracket) {
            close();
            return true;
        }
        if (!first) {
            if (scanner.peek() != ',') {
                throw scanner.failure(Reason.MALFORMED_JSON);
            }
            scanner.take();
        }
        first = false;
        return false;
    }

    private void end() {
        if (scanner.peek() != JsonScanner.END) {
            throw scanner.failure(Reason.MALFORMED_JSON);
        }
        state = State.ENDED;
    }

    private enum State {
        START,
        MEMBERS,
        ELEMENTS,
        TRAIL,
        ENDED
    }

    /** Takes what stands around the elements. */
    interface MemberSink {

        /** The member name in a framed string. */
        String name(Frame string);

        /** A member that is not on the path. */
        void member(String name, Frame value);

        /** The array is about to be read. */
        void reached(JsonScanner scanner);
    }
}
