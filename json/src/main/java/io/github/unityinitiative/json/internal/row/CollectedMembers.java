package io.github.unityinitiative.json.internal.row;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.JsonFramer;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members around the records of another format, which are a record themselves where there are no others. */
public final class CollectedMembers implements JsonFramer.MemberSink {

    private final JsonRecord json;
    private final ReadLimits limits;
    private final Map<String, ExtensionValue> outer = new LinkedHashMap<>();
    private final Map<String, Map<String, ExtensionValue>> inner = new LinkedHashMap<>();
    private long bytes;
    private boolean reached;

    public CollectedMembers(JsonRecord json, ReadLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    /** Whether records were found in an array. */
    boolean hasReached() {
        return reached;
    }

    /** All members as one object. */
    ExtensionValue object() {
        Map<String, ExtensionValue> members = new LinkedHashMap<>(outer);
        inner.forEach((name, values) -> members.put(name, new ExtensionValue.Members(values)));
        return new ExtensionValue.Members(members);
    }

    @Override
    public String name(Frame string) {
        if (json.requireValue(string) instanceof ExtensionValue.Text text) {
            return text.value();
        }
        throw failure(Reason.MALFORMED_JSON, string);
    }

    @Override
    public void member(List<String> path, String name, Frame value) {
        bytes += value.to() - value.from();
        if (bytes > limits.recordBytes()) {
            throw failure(Reason.RECORD_TOO_LONG, value);
        }
        Map<String, ExtensionValue> members =
                path.isEmpty() ? outer : inner.computeIfAbsent(path.get(0), key -> new LinkedHashMap<>());
        if (members.put(name, json.requireValue(value)) != null) {
            throw failure(Reason.DUPLICATE_COLUMN, value);
        }
        if (members.size() > limits.members()) {
            throw failure(Reason.TOO_MANY_COLUMNS, value);
        }
    }

    @Override
    public void reached(long line) {
        reached = true;
    }

    private static UnreadableInputException failure(Reason reason, Frame frame) {
        return new UnreadableInputException(reason, frame.line(), null);
    }
}
