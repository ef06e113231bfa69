package io.github.unityinitiative.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A UTF-8 text that ships inside this module. Stateless and thread-safe. */
public final class ResourceText {

    private ResourceText() {}

    /**
     * Reads a text.
     *
     * @param owner the class beside which the text lies
     * @param name its file name
     * @return the whole text
     * @throws IllegalStateException if there is no such file
     */
    public static String read(Class<?> owner, String name) {
        try (InputStream bytes = owner.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name + " is missing from this module");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
