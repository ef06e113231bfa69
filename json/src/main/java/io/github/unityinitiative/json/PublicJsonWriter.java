package io.github.unityinitiative.json;

import io.github.unityinitiative.json.internal.document.DocumentJson;
import io.github.unityinitiative.json.internal.token.AppendableWriter;
import io.github.unityinitiative.json.internal.token.JsonOutput;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an initiative for the public as one JSON object: the letter, the statistics, and the signatories who let
 * themselves be shown. Members are in a fixed order, so that the same initiative gives the same bytes.
 *
 * <p>It takes nothing but {@link PublishedInitiative}, whose types have no place for private fields. Signatories are
 * streamed. Stateless and thread-safe.
 *
 * <pre>{@code
 * new PublicJsonWriter().write(published, out);
 * }</pre>
 */
public final class PublicJsonWriter {

    static final String FORMAT = "initiative-public";
    static final String VERSION = "1.0";

    /** Creates a writer. */
    public PublicJsonWriter() {}

    /**
     * Writes an initiative as UTF-8.
     *
     * @param initiative what the public may see
     * @param out where to; flushed, not closed
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     */
    public void write(PublishedInitiative initiative, OutputStream out) throws IOException {
        Objects.requireNonNull(initiative, "initiative");
        JsonOutput.write(Objects.requireNonNull(out, "out"), json -> write(initiative, json));
    }

    /**
     * Writes an initiative as characters.
     *
     * @param initiative what the public may see
     * @param out where to
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     */
    public void write(PublishedInitiative initiative, Appendable out) throws IOException {
        Objects.requireNonNull(initiative, "initiative");
        Writer writer = new AppendableWriter(Objects.requireNonNull(out, "out"));
        JsonOutput.write(writer, json -> write(initiative, json));
    }

    static void write(PublishedInitiative initiative, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("formatVersion", VERSION);
        DocumentJson.writeMembers(json, initiative.document());
        json.writeName("statistics");
        PublicJson.write(json, initiative.statistics());
        json.writeName("signatories");
        json.writeStartArray();
        try (Stream<PublicSignatory> signatories = initiative.signatories()) {
            signatories.forEachOrdered(signatory -> PublicJson.write(json, signatory));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
