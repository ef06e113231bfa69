package io.github.unityinitiative.json;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.Signatory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads and writes whole initiatives in the JSON format of this library: the simple way, for datasets that fit in
 * memory. {@link SignatoryReader} and {@link ArchiveWriter} stream larger ones.
 *
 * <p>Whatever is read and written again keeps every member, known or not. Immutable and thread-safe.
 *
 * <pre>{@code
 * InitiativeJson json = new InitiativeJson();
 * Initiative initiative = json.read(in, rejected -> report(rejected.problems()));
 * json.writePrivate(initiative, out);
 * }</pre>
 */
public final class InitiativeJson {

    private final ReadLimits limits;

    /** Creates a reader and writer with the default limits. */
    public InitiativeJson() {
        this(ReadLimits.defaults());
    }

    /**
     * Creates a reader and writer.
     *
     * @param limits how much is read
     * @throws NullPointerException if {@code limits} is null
     */
    public InitiativeJson(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads an initiative from one JSON object.
     *
     * @param in strict UTF-8, plain or gzip; closed
     * @param rejected told of every signatory that cannot be read; the others are in the result
     * @return the letter with the signatories that can be read
     * @throws UnreadableInputException if the object or the letter cannot be read
     * @throws NullPointerException if an argument is null
     */
    public Initiative read(InputStream in, Consumer<? super ImportedRow.Rejected> rejected) {
        return read(SignatoryFormat.JSON, in, rejected);
    }

    /**
     * Reads an initiative from JSON Lines.
     *
     * @param in strict UTF-8, plain or gzip; closed
     * @param rejected told of every signatory that cannot be read; the others are in the result
     * @return the letter with the signatories that can be read
     * @throws UnreadableInputException if the letter cannot be read
     * @throws NullPointerException if an argument is null
     */
    public Initiative readLines(InputStream in, Consumer<? super ImportedRow.Rejected> rejected) {
        return read(SignatoryFormat.JSON_LINES, in, rejected);
    }

    private Initiative read(SignatoryFormat format, InputStream in, Consumer<? super ImportedRow.Rejected> rejected) {
        Objects.requireNonNull(rejected, "rejected");
        SignatoryReader reader =
                SignatoryReader.builder(format).limits(limits).archive().build();
        List<Signatory> signatories = new ArrayList<>();
        try (SignatoryRows rows = reader.open(in)) {
            while (rows.hasNext()) {
                ImportedRow row = rows.next();
                if (row instanceof ImportedRow.Accepted accepted) {
                    signatories.add(accepted.signatory());
                } else if (row instanceof ImportedRow.Rejected refused) {
                    rejected.accept(refused);
                }
            }
            Document document = rows.document()
                    .orElseThrow(() -> new UnreadableInputException(UnreadableInputException.Reason.UNKNOWN_SHAPE));
            return new Initiative(document, signatories);
        }
    }

    /**
     * Writes an initiative with every private field as one JSON object.
     *
     * @param initiative the letter and its signatories
     * @param out where to; flushed, not closed
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     */
    public void writePrivate(Initiative initiative, OutputStream out) throws IOException {
        try (ArchiveWriter archive = ArchiveWriter.privateJson(initiative.document(), out)) {
            writeAll(initiative, archive);
        }
    }

    /**
     * Writes an initiative with every private field as JSON Lines.
     *
     * @param initiative the letter and its signatories
     * @param out where to; flushed, not closed
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     */
    public void writePrivateLines(Initiative initiative, OutputStream out) throws IOException {
        try (ArchiveWriter archive = ArchiveWriter.privateJsonLines(initiative.document(), out)) {
            writeAll(initiative, archive);
        }
    }

    private static void writeAll(Initiative initiative, ArchiveWriter archive) throws IOException {
        for (Signatory signatory : initiative.signatories()) {
            archive.write(signatory);
        }
        archive.finish();
    }
}
