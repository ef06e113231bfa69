package io.github.unityinitiative.examples.cli.io;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON objects, one a line, in UTF-8. The stream stays open. Not thread-safe. */
public final class JsonLines implements AutoCloseable {

    private final JsonGenerator json;
    private boolean started;

    /**
     * Creates a writer.
     *
     * @param stream where it writes
     */
    public JsonLines(OutputStream stream) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .rootValueSeparator("\n")
                .build();
        this.json = factory.createGenerator(ObjectWriteContext.empty(), stream);
    }

    /** Writes the members of one object. */
    @FunctionalInterface
    public interface Members {
        /**
         * Writes the members.
         *
         * @param json stands inside an object
         */
        void writeTo(JsonGenerator json);
    }

    /**
     * Writes one object.
     *
     * @param members what is in it
     */
    public void object(Members members) {
        json.writeStartObject();
        members.writeTo(json);
        json.writeEndObject();
        started = true;
    }

    /**
     * Writes a number with so many decimals, the same on every machine.
     *
     * @param json stands inside an object
     * @param name the name of the member
     * @param value the number
     * @param decimals digits after the point
     */
    public static void number(JsonGenerator json, String name, double value, int decimals) {
        json.writeNumberProperty(name, new BigDecimal(Score.of(value, decimals)));
    }

    /**
     * Writes an object of texts.
     *
     * @param json stands inside an object
     * @param name the name of the member
     * @param texts texts by name
     */
    public static void texts(JsonGenerator json, String name, Map<String, String> texts) {
        json.writeObjectPropertyStart(name);
        texts.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    @Override
    public void close() {
        if (started) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
