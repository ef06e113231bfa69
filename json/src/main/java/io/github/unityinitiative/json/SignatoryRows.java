package io.github.unityinitiative.json;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.json.input.RawRecord;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import io.github.unityinitiative.json.internal.document.DocumentMembers;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.row.Envelope;
import io.github.unityinitiative.json.internal.row.RowSource;
import io.github.unityinitiative.json.internal.signatory.DraftProblems;
import io.github.unityinitiative.json.internal.signatory.Recognition;
import io.github.unityinitiative.json.internal.signatory.RowOrigin;
import io.github.unityinitiative.json.internal.signatory.SignatoryDraft;
import io.github.unityinitiative.signatory.Signatory;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one input, read one by one as they are asked for. Every row comes out once, accepted or rejected, so
 * that {@code read() == accepted() + rejected()} at any time.
 *
 * <p>{@link #hasNext} and {@link #next} throw {@link UnreadableInputException} where the input cannot be read on. Not
 * thread-safe. Close it to close the input.
 */
public final class SignatoryRows implements Iterator<ImportedRow>, AutoCloseable {

    private final RowSource source;
    private final String sourceName;
    private final long mostRows;
    private final Recognition recognition;
    private final RowPolicy policy;
    private @Nullable ImportedRow next;
    private long framed;
    private long accepted;
    private long rejected;

    SignatoryRows(RowSource source, String sourceName, long mostRows, Recognition recognition, RowPolicy policy) {
        this.source = source;
        this.sourceName = sourceName;
        this.mostRows = mostRows;
        this.recognition = recognition;
        this.policy = policy;
    }

    /**
     * Whether there is another row. Reads it if need be, which ends the life of an overlong {@link RawRecord}.
     *
     * @return true if there is
     * @throws UnreadableInputException if the input cannot be read on
     */
    @Override
    public boolean hasNext() {
        readAhead();
        return next != null;
    }

    /**
     * The next row.
     *
     * @return the row, accepted or rejected
     * @throws UnreadableInputException if the input cannot be read on
     * @throws NoSuchElementException if there is none
     */
    @Override
    public ImportedRow next() {
        ImportedRow row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        if (row instanceof ImportedRow.Accepted) {
            accepted++;
        } else {
            rejected++;
        }
        return row;
    }

    /**
     * The rows still to come, in order. Closing the stream closes the input.
     *
     * @return a sequential stream that may be used once
     */
    public Stream<ImportedRow> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    /**
     * The letter that stands around the rows or on the line before them.
     *
     * <p>In JSON, members that follow the rows are known only after the last row.
     *
     * @return the letter; empty for a table or a bare list
     * @throws UnreadableInputException if the letter does not have the form it must have, or the input before it
     *     cannot be read
     */
    public Optional<Document> document() {
        readAhead();
        return source.envelope().filter(Envelope::isOurs).map(envelope -> DocumentMembers.read(envelope.members()));
    }

    /**
     * How many rows were given out.
     *
     * @return the sum of {@link #accepted} and {@link #rejected}
     */
    public long read() {
        return accepted + rejected;
    }

    /**
     * How many of them were signatories.
     *
     * @return zero or more
     */
    public long accepted() {
        return accepted;
    }

    /**
     * How many of them were not.
     *
     * @return zero or more
     */
    public long rejected() {
        return rejected;
    }

    @Override
    public void close() {
        source.close();
    }

    RowSource source() {
        return source;
    }

    private void readAhead() {
        if (next == null) {
            Frame frame = source.next();
            next = frame == null ? null : read(frame);
        }
    }

    private ImportedRow read(Frame frame) {
        framed++;
        if (framed > mostRows) {
            throw new UnreadableInputException(Reason.TOO_MANY_RECORDS, frame.line(), null);
        }
        DraftProblems problems = new DraftProblems(framed, frame.line(), policy == RowPolicy.TABLE);
        SignatoryDraft draft = new SignatoryDraft(recognition, problems);
        RowOrigin origin = new RowOrigin(sourceName, framed);
        Signatory signatory = signatory(frame, draft, origin);
        return signatory == null
                ? new ImportedRow.Rejected(
                        framed,
                        frame.line(),
                        problems.list(),
                        frame.raw(),
                        Objects.requireNonNullElseGet(draft.idOrNull(), origin::id))
                : new ImportedRow.Accepted(framed, frame.line(), signatory);
    }

    private @Nullable Signatory signatory(Frame frame, SignatoryDraft draft, RowOrigin origin) {
        if (frame.problemOrNull() != null) {
            draft.problems().add(frame.problemOrNull());
            return null;
        }
        try {
            source.parser().parse(frame, draft);
        } catch (RecordException e) {
            draft.problems().add(e.code());
            return null;
        }
        return draft.build(policy == RowPolicy.ARCHIVE ? null : origin);
    }
}
