package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.text.MarkdownLayout;
import io.github.unityinitiative.i18n.internal.text.TextDocument;
import io.github.unityinitiative.i18n.internal.view.RenderingOptions;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.IOException;

/**
 * Renders Markdown (CommonMark) in one language. Immutable and thread-safe.
 *
 * <p>Everything that people wrote is escaped and stands between directional isolates; no text can become markup, a link
 * or raw HTML. Lines end with LF.
 */
public final class MarkdownRenderer implements InitiativeRenderer {

    private final TextDocument document;

    private MarkdownRenderer(RenderingOptions options) {
        this.document = new TextDocument(options, new MarkdownLayout());
    }

    /**
     * A builder of renderers.
     *
     * @param language the language of the text
     * @return a builder with the library's messages, listing signatories by name
     * @throws NullPointerException if {@code language} is null
     * @throws IllegalArgumentException if the language has labels only
     */
    public static RendererBuilder<MarkdownRenderer> builder(DisplayLanguage language) {
        return new RendererBuilder<>(language, MarkdownRenderer::new);
    }

    @Override
    public void render(PublishedInitiative initiative, Appendable out) throws IOException {
        document.write(initiative, out);
    }
}
