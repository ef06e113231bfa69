package io.github.unityinitiative.examples.cli.intake;

import io.github.unityinitiative.examples.cli.console.Progress;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.signatory.Signatory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The signatories of some files that a handler lets through, read row by row as they are asked for. What cannot be read
 * ends in an {@link UncheckedIOException}. Used once.
 */
public final class SignatorySequence implements Iterator<Signatory> {

    private final Progress progress;
    private final Iterator<SignatoryFile> files;
    private final RowHandler handler;
    private @Nullable OpenFile open;
    private @Nullable Signatory next;
    private long read;

    /**
     * Creates a sequence.
     *
     * @param progress shows how far the reading is
     * @param files what to read, in this order
     * @param handler sees every row and lets signatories through
     */
    public SignatorySequence(Progress progress, List<SignatoryFile> files, RowHandler handler) {
        this.progress = progress;
        this.files = files.iterator();
        this.handler = handler;
    }

    /**
     * Reads all rows for what the handler does with them.
     *
     * @throws IOException if a file cannot be read, or is no file of signatories
     */
    public void readAll() throws IOException {
        try {
            forEachRemaining(signatory -> {});
        } catch (UncheckedIOException e) {
            throw unwrapped(e);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && (open != null || files.hasNext())) {
            try {
                advance();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    @Override
    public Signatory next() {
        Signatory signatory = hasNext() ? next : null;
        if (signatory == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return signatory;
    }

    private void advance() throws IOException {
        OpenFile current = open == null ? openNext() : open;
        boolean ended = true;
        try {
            if (current.rows().hasNext()) {
                next = handler.handle(current.file(), current.rows().next()).orElse(null);
                progress.done(++read);
                ended = false;
            } else {
                handler.end();
            }
        } catch (UnreadableInputException e) {
            throw new UnreadableFileException(current.file().name(), e);
        } finally {
            if (ended) {
                open = null;
                current.close();
            }
        }
    }

    private OpenFile openNext() throws IOException {
        SignatoryFile file = files.next();
        progress.stage("Reading " + file.name());
        OpenFile opened = file.open();
        open = opened;
        handler.start(file, opened.rows());
        return opened;
    }

    private static IOException unwrapped(UncheckedIOException e) {
        return e.getCause() == null ? new IOException(e) : e.getCause();
    }
}
