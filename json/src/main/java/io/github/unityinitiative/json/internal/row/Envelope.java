package io.github.unityinitiative.json.internal.row;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import io.github.unityinitiative.json.internal.document.FormatVersion;
import io.github.unityinitiative.json.internal.document.MigrationPath;
import io.github.unityinitiative.json.internal.document.Migrations;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.JsonFramer;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of the format's outer object, all but the signatories. */
public final class Envelope implements JsonFramer.MemberSink {

    private final JsonRecord json;
    private final ReadLimits limits;
    private final Migrations migrations;
    private final String format;
    private MigrationPath path = MigrationPath.NONE;
    private final Map<String, ExtensionValue> members = new LinkedHashMap<>();
    private boolean reached;

    public Envelope(JsonRecord json, ReadLimits limits, Migrations migrations) {
        this(json, limits, migrations, FormatVersion.FORMAT);
    }

    public Envelope(JsonRecord json, ReadLimits limits, Migrations migrations, String format) {
        this.json = json;
        this.limits = limits;
        this.migrations = migrations;
        this.format = format;
    }

    /** The members read so far, in order, in the current version of the format. */
    public Map<String, ExtensionValue> members() {
        return path.letter(members);
    }

    /** What it takes to read the signatories, once their version is known. */
    public MigrationPath path() {
        return path;
    }

    @Override
    public String name(Frame string) {
        return text(json.requireValue(string)).orElseThrow(() -> failure(Reason.MALFORMED_JSON, string.line()));
    }

    @Override
    public void member(List<String> path, String name, Frame value) {
        if (members.put(name, json.requireValue(value)) != null) {
            throw failure(Reason.DUPLICATE_COLUMN, value.line());
        }
        if (members.size() > limits.members()) {
            throw failure(Reason.TOO_MANY_COLUMNS, value.line());
        }
    }

    @Override
    public void reached(long line) {
        if (reached) {
            throw failure(Reason.DUPLICATE_COLUMN, line);
        }
        reached = true;
        requireOurs(0);
    }

    /** Whether the members are those of our format rather than of some record. */
    public boolean isOurs() {
        return text(members.get("format")).filter(format::equals).isPresent();
    }

    /** Requires that the members are those of our format in a version that can be read. */
    void requireOurs(long line) {
        if (!isOurs()) {
            throw failure(Reason.UNKNOWN_SHAPE, line);
        }
        path = migrations.from(
                FormatVersion.parse(text(members.get("formatVersion")).orElse("")), line);
    }

    /** Reads a record that may be the header line of JSON Lines. */
    boolean isHeader(Frame record) {
        try {
            if (json.requireValue(record) instanceof ExtensionValue.Members object
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

    private static Optional<String> text(@Nullable ExtensionValue value) {
        return value instanceof ExtensionValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private static UnreadableInputException failure(Reason reason, long line) {
        return new UnreadableInputException(reason, line, null);
    }
}
