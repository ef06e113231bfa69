package io.github.unityinitiative.json.internal.token;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Opens generators, and turns their failures back into those of the stream that they write to. */
public final class JsonOutput {

    private JsonOutput() {}

    public static void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        run(() -> {
            try (JsonGenerator json = open(out)) {
                content.accept(json);
            }
        });
    }

    public static void write(Writer out, Consumer<JsonGenerator> content) throws IOException {
        run(() -> {
            try (JsonGenerator json = factory().createGenerator(ObjectWriteContext.empty(), out)) {
                content.accept(json);
            }
        });
    }

    /** The text that something writes. */
    public static String text(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try {
            write(out, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A generator that flushes but never closes the stream. */
    public static JsonGenerator open(OutputStream out) {
        return factory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    /** Runs something that writes, and throws the stream's own exception if that is what failed. */
    public static void run(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            // The only other thing that a generator refuses is text that UTF-8 cannot hold.
            throw new IllegalArgumentException("text holds a lone surrogate");
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .rootValueSeparator("\n")
                .build();
    }
}
