package io.github.unityinitiative.json;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.document.Migrations;
import io.github.unityinitiative.json.internal.framing.ByteWindow;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.JsonFramer;
import io.github.unityinitiative.json.internal.row.Envelope;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import io.github.unityinitiative.json.internal.value.TreeObject;
import io.github.unityinitiative.publish.PreviousPublication;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.publish.Statistics;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link PublicJsonWriter} wrote, so that the next publication is made with the last in mind: whoever has
 * both can subtract one from the other.
 *
 * <p>Signatories are streamed. Strict like every reader here. Immutable and thread-safe.
 *
 * <pre>{@code
 * Optional<PreviousPublication> last = new PublicJsonReader().readPrevious(in, document.id());
 * Publisher next = last.map(publisher::following).orElse(publisher);
 * }</pre>
 */
public final class PublicJsonReader {

    private static final Set<List<String>> SIGNATORIES = Set.of(List.of("signatories"));

    private final ReadLimits limits;

    /** Creates a reader with the default limits. */
    public PublicJsonReader() {
        this(ReadLimits.defaults());
    }

    /**
     * Creates a reader.
     *
     * @param limits how much is read
     * @throws NullPointerException if {@code limits} is null
     */
    public PublicJsonReader(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads what everybody knows from the last publication of a letter.
     *
     * @param in strict UTF-8, plain or gzip; closed. Its members are in the order in which they are written
     * @param documentId the id of the letter
     * @return the last publication, or empty if the input is a publication of another letter
     * @throws UnreadableInputException if the input cannot be read, or is no publication
     * @throws NullPointerException if an argument is null
     */
    public Optional<PreviousPublication> readPrevious(InputStream in, String documentId) {
        Objects.requireNonNull(documentId, "documentId");
        JsonRecord json = new JsonRecord(limits);
        Envelope envelope = new Envelope(json, limits, Migrations.of(List.of()), PublicJsonWriter.FORMAT);
        JsonFramer framer = new JsonFramer(new ByteWindow(in, limits), SIGNATORIES, envelope);
        try {
            Frame first = framer.next();
            TreeObject members = TreeObject.of(envelope.members());
            if (!envelope.isOurs()) {
                throw new UnreadableInputException(UnreadableInputException.Reason.UNKNOWN_SHAPE);
            }
            if (!members.string("id").equals(documentId)) {
                return Optional.empty();
            }
            Statistics statistics = members.object("statistics", PublicMembers::statistics)
                    .orElseThrow(() -> members.invalid("statistics"));
            return Optional.of(PreviousPublication.of(statistics, signatories(framer, first, json)));
        } finally {
            framer.close();
        }
    }

    private static Stream<PublicSignatory> signatories(JsonFramer framer, @Nullable Frame first, JsonRecord json) {
        return Stream.iterate(
                        Optional.ofNullable(first), Optional::isPresent, frame -> Optional.ofNullable(framer.next()))
                .flatMap(Optional::stream)
                .map(frame -> PublicMembers.signatory(json.requireValue(frame)));
    }
}
