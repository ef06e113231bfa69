package io.github.unityinitiative.json;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.json.internal.document.DocumentJson;
import io.github.unityinitiative.json.internal.signatory.SignatoryJson;
import io.github.unityinitiative.json.internal.token.JsonOutput;
import io.github.unityinitiative.signatory.Signatory;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a letter and its signatories in the format of this library, one by one, with every private field: addresses,
 * hidden names, extensions. What it writes is for the organiser's own keeping; for the public there is
 * {@link PublicJsonWriter}.
 *
 * <p>What is not {@link #finish finished} is not complete, and cannot be mistaken for it. Not thread-safe.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.forOwner(path);
 *         ArchiveWriter archive = ArchiveWriter.privateJsonLines(document, file.stream())) {
 *     for (Signatory signatory : signatories) {
 *         archive.write(signatory);
 *     }
 *     archive.finish();
 *     file.commit();
 * }
 * }</pre>
 */
public final class ArchiveWriter implements AutoCloseable {

    private final JsonGenerator json;
    private final boolean lines;

    private ArchiveWriter(JsonGenerator json, boolean lines) {
        this.json = json;
        this.lines = lines;
    }

    /**
     * Starts one JSON object with a member {@code signatories}.
     *
     * @param document the letter
     * @param out where to; flushed at the end, never closed
     * @return a writer
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     */
    public static ArchiveWriter privateJson(Document document, OutputStream out) throws IOException {
        ArchiveWriter writer = new ArchiveWriter(JsonOutput.open(Objects.requireNonNull(out, "out")), false);
        writer.start(document);
        return writer;
    }

    /**
     * Starts JSON Lines: the letter on the first line, then a signatory a line.
     *
     * @param document the letter
     * @param out where to; flushed at the end, never closed
     * @return a writer
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     */
    public static ArchiveWriter privateJsonLines(Document document, OutputStream out) throws IOException {
        ArchiveWriter writer = new ArchiveWriter(JsonOutput.open(Objects.requireNonNull(out, "out")), true);
        writer.start(document);
        return writer;
    }

    /**
     * Writes one signatory.
     *
     * @param signatory who signed
     * @throws IOException if the stream fails
     * @throws NullPointerException if {@code signatory} is null
     */
    public void write(Signatory signatory) throws IOException {
        Objects.requireNonNull(signatory, "signatory");
        JsonOutput.run(() -> SignatoryJson.write(json, signatory));
    }

    /**
     * Ends the text, which is complete then.
     *
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
        JsonOutput.run(() -> {
            if (!lines) {
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeRaw('\n');
            json.flush();
        });
    }

    /**
     * Lets go of the stream, without closing it or ending the text.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        JsonOutput.run(json::close);
    }

    private void start(Document document) throws IOException {
        Objects.requireNonNull(document, "document");
        JsonOutput.run(() -> {
            json.writeStartObject();
            DocumentJson.writeHead(json, document);
            if (lines) {
                json.writeEndObject();
            } else {
                json.writeName("signatories");
                json.writeStartArray();
            }
        });
    }
}
