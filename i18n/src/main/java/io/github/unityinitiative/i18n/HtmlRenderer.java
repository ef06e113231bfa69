package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.html.HtmlPage;
import io.github.unityinitiative.i18n.internal.html.HtmlParts;
import io.github.unityinitiative.i18n.internal.html.StandardPage;
import io.github.unityinitiative.i18n.internal.list.SignatoryCursor;
import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.view.LetterView;
import io.github.unityinitiative.i18n.internal.view.RenderingOptions;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.page.PageTemplate;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Renders HTML5 in one language: a whole page that needs nothing else, or the fragments that it is made of. Immutable
 * and thread-safe.
 *
 * <p>Names and everything else that people wrote stand in {@code bdi} elements, escaped, in Normalization Form C,
 * without controls and directional formatting characters. Pages need no script and no network.
 */
public final class HtmlRenderer implements InitiativeRenderer {

    private final HtmlParts parts;
    private final PageTemplate template;

    private HtmlRenderer(RenderingOptions options) {
        this(new HtmlParts(options), StandardPage.read());
    }

    private HtmlRenderer(HtmlParts parts, PageTemplate template) {
        this.parts = parts;
        this.template = template;
    }

    /**
     * A builder of renderers.
     *
     * @param language the language of the page
     * @return a builder with the library's messages, listing signatories by name
     * @throws NullPointerException if {@code language} is null
     * @throws IllegalArgumentException if the language has labels only
     */
    public static RendererBuilder<HtmlRenderer> builder(DisplayLanguage language) {
        return new RendererBuilder<>(language, HtmlRenderer::new);
    }

    /**
     * This renderer with another page around what it writes.
     *
     * @param ours the frame of whole pages; fragments have none
     * @return a new renderer
     * @throws NullPointerException if {@code ours} is null
     */
    public HtmlRenderer withTemplate(PageTemplate ours) {
        return new HtmlRenderer(parts, Objects.requireNonNull(ours, "ours"));
    }

    @Override
    public void render(PublishedInitiative initiative, Appendable out) throws IOException {
        try (HtmlWriter html = parts.writer(Objects.requireNonNull(out, "out"))) {
            Wording wording = parts.wording();
            LetterView letter = LetterView.of(initiative.document(), wording);
            HtmlPage page = new HtmlPage(letter.title(), null, null, List.of(), List.of(), "");
            page.write(template, wording, content -> everything(initiative, content), html);
        }
    }

    private void everything(PublishedInitiative initiative, HtmlWriter html) throws IOException {
        parts.letter(initiative, html);
        section("statistics", "nav.statistics", html);
        parts.statistics(initiative.statistics(), 3, html);
        html.raw("</section>\n");
        section("signatories", "nav.signatories", html);
        parts.signatoryFacts(initiative.statistics(), html);
        signatories(initiative, html);
        html.raw("</section>\n");
    }

    /**
     * Writes the letter alone as an {@code article} element.
     *
     * @param initiative what may be shown
     * @param out where it goes; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws NullPointerException if an argument is null
     */
    public void renderLetter(PublishedInitiative initiative, Appendable out) throws IOException {
        try (HtmlWriter html = parts.writer(Objects.requireNonNull(out, "out"))) {
            parts.letter(initiative, html);
        }
    }

    /**
     * Writes the signatories alone as lists, streaming them.
     *
     * @param initiative what may be shown
     * @param out where it goes; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws NullPointerException if an argument is null
     */
    public void renderSignatories(PublishedInitiative initiative, Appendable out) throws IOException {
        try (HtmlWriter html = parts.writer(Objects.requireNonNull(out, "out"))) {
            signatories(initiative, html);
        }
    }

    /**
     * Writes the statistics alone.
     *
     * @param initiative what may be shown
     * @param out where it goes; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws NullPointerException if an argument is null
     */
    public void renderStatistics(PublishedInitiative initiative, Appendable out) throws IOException {
        try (HtmlWriter html = parts.writer(Objects.requireNonNull(out, "out"))) {
            parts.statistics(initiative.statistics(), 3, html);
        }
    }

    private void signatories(PublishedInitiative initiative, HtmlWriter html) throws IOException {
        try (SignatoryCursor cursor = parts.list().open(initiative)) {
            parts.signatories().write(cursor, Long.MAX_VALUE, 3, html);
        }
    }

    private void section(String id, String title, HtmlWriter html) throws IOException {
        html.raw("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">")
                .text(parts.wording().messages().text(title))
                .raw("</h2>\n");
    }
}
