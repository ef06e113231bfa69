package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.text.PlainLayout;
import io.github.unityinitiative.i18n.internal.text.TextDocument;
import io.github.unityinitiative.i18n.internal.view.RenderingOptions;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.IOException;

/**
 * Renders plain text in one language. Immutable and thread-safe.
 *
 * <p>Names and everything else that people wrote stand between U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL
 * ISOLATE; their own directional formatting characters are taken out. Lines are not wrapped and end with LF.
 */
public final class PlainTextRenderer implements InitiativeRenderer {

    private final TextDocument document;

    private PlainTextRenderer(RenderingOptions options) {
        this.document = new TextDocument(options, new PlainLayout());
    }

    /**
     * A builder of renderers.
     *
     * @param language the language of the text
     * @return a builder with the library's messages, listing signatories by name
     * @throws NullPointerException if {@code language} is null
     * @throws IllegalArgumentException if the language has labels only
     */
    public static RendererBuilder<PlainTextRenderer> builder(DisplayLanguage language) {
        return new RendererBuilder<>(language, PlainTextRenderer::new);
    }

    @Override
    public void render(PublishedInitiative initiative, Appendable out) throws IOException {
        document.write(initiative, out);
    }
}
