package io.github.unityinitiative.i18n.internal.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheets of pages and pictures, read from their resources. */
public final class StyleSheet {

    private StyleSheet() {}

    /**
     * Everything that a page needs.
     *
     * @return the style sheet
     */
    public static String page() {
        return read("style.css") + read("chart.css");
    }

    /**
     * One part of the style sheet.
     *
     * @param name the name of its resource
     * @return its text
     */
    public static String read(String name) {
        InputStream stream = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(name), name);
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
