package io.github.unityinitiative.json;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.RowProblem.Code;
import io.github.unityinitiative.json.UnreadableInputException.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of the format's outer object, all but the signatories. */
final class Envelope implements JsonFramer.MemberSink {

    static final String FORMAT = "initiative";

    private final JsonRecord json;
    private final ReadLimits limits;
    private final Map<String, ExtensionValue> members = new LinkedHashMap<>();
    private boolean reached;

    Envelope(JsonRecord json, ReadLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    /** The members read so far, in order. */
    Map<String, ExtensionValue> members() {
        return members;
    }

    @Override
    public String name(Frame string) {
        return text(value(string)).orElseThrow(() -> failure(Reason.MALFORMED_JSON, string.line()));
    }

    @Override
    public void member(List<String> path, String name, Frame value) {
        if (members.put(name, value(value)) != null) {
            throw failure(Reason.DUPLICATE_COLUMN, value.line());
        }
        if (members.size() > limits.members()) {
            throw failure(Reason.TOO_MANY_COLUMNS, value.line());
        }
    }

    @Override
    public void reached(JsonScanner scanner) {
        if (reached) {
            throw scanner.failure(Reason.DUPLICATE_COLUMN);
        }
        reached = true;
        requireOurs(0);
    }

    /** Whether the members are those of our format rather than of some record. */
    boolean isOurs() {
        return text(members.get("format")).filter(FORMAT::equals).isPresent();
    }

    /** Requires that the members are those of our format in a version that can be read. */
    void requireOurs(long line) {
        if (!isOurs()) {
            throw failure(Reason.UNKNOWN_SHAPE, line);
        }
        FormatVersion.requireReadable(text(members.get("formatVersion")).orElse(""), line);
    }

    /** Reads a record that may be the header line of JSON Lines. */
    boolean isHeader(Frame record) {
        try {
            if (value(record) instanceof ExtensionValue.Members object
                    && object.values().containsKey("format")) {
                members.putAll(object.values());
                return isOurs();
            }
        } catch (UnreadableInputException e) {
            // Then it is read again as a row, and its problem reported as that of a row.
            return false;
        }
        return false;
    }

    private ExtensionValue value(Frame frame) {
        try {
            return json.read(frame, JsonTokens::value);
        } catch (RecordException e) {
            throw failure(reason(e.code()), frame.line());
        }
    }

    private static Optional<String> text(@Nullable ExtensionValue value) {
        return value instanceof ExtensionValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    static Reason reason(Code code) {
        return switch (code) {
            case MALFORMED_UTF8 -> Reason.NOT_UTF8;
            case NESTED_TOO_DEEPLY -> Reason.NESTED_TOO_DEEPLY;
            case TOO_MANY_MEMBERS -> Reason.TOO_MANY_COLUMNS;
            default -> Reason.MALFORMED_JSON;
        };
    }

    private static UnreadableInputException failure(Reason reason, long line) {
        return new UnreadableInputException(reason, line, null);
    }
}
