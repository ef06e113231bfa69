package io.github.unityinitiative.json.internal.framing;

import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Frames the elements of one array in a JSON text of any size: the text itself if it is an array, else the arrays at
 * given paths of member names. All other members on the way are handed to a sink.
 *
 * <p>Only the structure around the elements is read here, so that a broken element whose brackets match costs one
 * record; where the structure itself is broken, reading ends.
 */
public final class JsonFramer implements Framer {

    private final JsonScanner scanner;
    private final Set<List<String>> paths;
    private final List<String> at = new ArrayList<>();
    private final MemberSink sink;
    private State state = State.START;
    private int depth;
    private boolean first = true;
    private boolean object;

    public JsonFramer(ByteWindow window, Set<List<String>> paths, MemberSink sink) {
        this.scanner = new JsonScanner(window);
        this.paths = paths;
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

    @Override
    public void close() {
        scanner.close();
    }

    /** Whether the text is an object, once the first element was asked for. */
    public boolean isObject() {
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

    private void leave() {
        scanner.take();
        first = false;
        depth--;
        if (!at.isEmpty()) {
            at.remove(at.size() - 1);
        }
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
        List<String> place = new ArrayList<>(at);
        place.add(name);
        int value = scanner.peek();
        if (value == '[' && paths.contains(place)) {
            sink.reached(scanner.line());
            at.add(name);
            open(State.ELEMENTS);
        } else if (value == '{' && isOnTheWay(place)) {
            at.add(name);
            open(State.MEMBERS);
        } else {
            sink.member(List.copyOf(at), name, scanner.value());
        }
    }

    private boolean isOnTheWay(List<String> place) {
        return paths.stream()
                .anyMatch(path -> path.size() > place.size()
                        && path.subList(0, place.size()).equals(place));
    }

    /** Whether the array or object ends here; if not, moves past the comma before the next part of it. */
    private boolean isClosed(char bracket) {
        if (scanner.peek() == bracket) {
            leave();
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
    public interface MemberSink {

        /** The member name in a framed string. */
        String name(Frame string);

        /** A member that is on the way to no array: the names it stands under, its own name, its value. */
        void member(List<String> path, String name, Frame value);

        /** An array of records is about to be read; it starts on a line. */
        void reached(long line);
    }
}
