package io.github.unityinitiative.i18n.internal.html;

import io.github.unityinitiative.i18n.page.PageTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The template of pages where nobody gives another one, read from its resource. */
public final class StandardPage {

    private StandardPage() {}

    /**
     * The library's own template.
     *
     * @return the template, read anew
     */
    public static PageTemplate read() {
        InputStream stream = Objects.requireNonNull(StandardPage.class.getResourceAsStream("page.html"), "page.html");
        try (stream) {
            return PageTemplate.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read page.html", e);
        }
    }
}
