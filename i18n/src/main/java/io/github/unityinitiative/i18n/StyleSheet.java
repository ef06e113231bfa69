package io.github.unityinitiative.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of pages, read from its resource. */
final class StyleSheet {

    private StyleSheet() {}

    static String read() {
        InputStream stream = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("style.css"), "style.css");
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read style.css", e);
        }
    }
}
