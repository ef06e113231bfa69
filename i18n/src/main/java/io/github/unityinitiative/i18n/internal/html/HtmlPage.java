package io.github.unityinitiative.i18n.internal.html;

import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.markup.StyleSheet;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.page.PageSlot;
import io.github.unityinitiative.i18n.page.PageTemplate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text of a page: head, navigation and end.
 *
 * @param title the title of the letter
 * @param sectionOrNull what the page shows of it; null for the letter itself
 * @param styleLinkOrNull where the style sheet is; null to put it into the page
 * @param links the pages of the site in this language
 * @param translations this page in every language, its own included
 * @param structuredData JSON-LD, already escaped for a script element; empty for none
 */
public record HtmlPage(
        Phrase title,
        @Nullable String sectionOrNull,
        @Nullable String styleLinkOrNull,
        List<Link> links,
        List<Translation> translations,
        String structuredData) {

    /**
     * A page of the site.
     *
     * @param text what it is called
     * @param address where it is
     * @param current whether it is this one
     */
    public record Link(String text, String address, boolean current) {}

    /**
     * The same page in a language.
     *
     * @param language the language
     * @param address where it is
     */
    public record Translation(DisplayLanguage language, String address) {}

    /** What a page shows. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param html where it goes
         * @throws IOException if it cannot be written
         */
        void writeTo(HtmlWriter html) throws IOException;
    }

    /**
     * Writes the page.
     *
     * @param template what stands around the content
     * @param wording the words of the page
     * @param content what the page shows
     * @param html where it goes
     * @throws IOException if it cannot be written
     */
    public void write(PageTemplate template, Wording wording, Content content, HtmlWriter html) throws IOException {
        for (PageTemplate.Part part : template.parts()) {
            html.raw(part.markup());
            if (part.slot().isPresent()) {
                fill(part.slot().get(), wording, content, html);
            }
        }
    }

    private void fill(PageSlot slot, Wording wording, Content content, HtmlWriter html) throws IOException {
        switch (slot) {
            case LANGUAGE -> html.text(wording.language().htmlLanguage());
            case DIRECTION -> html.raw(wording.language().direction().html());
            case HEAD -> head(html);
            case TITLE -> title(html);
            case SKIP -> skip(wording, html);
            case NAVIGATION -> navigation(wording, html);
            case CONTENT -> content.writeTo(html);
        }
    }

    private static void skip(Wording wording, HtmlWriter html) throws IOException {
        html.raw("<a class=\"skip\" href=\"#text\">")
                .text(wording.messages().text("nav.skip"))
                .raw("</a>\n");
    }

    private void navigation(Wording wording, HtmlWriter html) throws IOException {
        if (!links.isEmpty() || translations.size() > 1) {
            html.raw("<header class=\"site\">\n");
            pages(wording, html);
            languages(wording, html);
            html.raw("</header>\n");
        }
    }

    private void head(HtmlWriter html) throws IOException {
        html.raw("<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
        title(html);
        html.raw("</title>\n");
        for (Translation translation : translations.size() > 1 ? translations : List.<Translation>of()) {
            html.raw("<link rel=\"alternate\" hreflang=\"")
                    .text(translation.language().htmlLanguage())
                    .raw("\" href=\"")
                    .text(translation.address())
                    .raw("\">\n");
        }
        style(html);
        if (!structuredData.isEmpty()) {
            html.raw("<script type=\"application/ld+json\">")
                    .raw(structuredData)
                    .raw("</script>\n");
        }
    }

    private void title(HtmlWriter html) throws IOException {
        Optional<String> section = Optional.ofNullable(sectionOrNull);
        if (section.isPresent()) {
            html.text(section.get()).raw(" · ");
        }
        html.text(title.text());
    }

    private void style(HtmlWriter html) throws IOException {
        if (styleLinkOrNull == null) {
            html.raw("<style>\n").raw(StyleSheet.page()).raw("</style>\n");
        } else {
            html.raw("<link rel=\"stylesheet\" href=\"").text(styleLinkOrNull).raw("\">\n");
        }
    }

    private void pages(Wording wording, HtmlWriter html) throws IOException {
        html.raw("<nav class=\"pages\" aria-label=\"")
                .text(wording.messages().text("nav.pages"))
                .raw("\"><ul>");
        for (Link link : links) {
            html.raw("<li><a href=\"")
                    .text(link.address())
                    .raw(link.current() ? "\" aria-current=\"page\">" : "\">")
                    .text(link.text())
                    .raw("</a></li>");
        }
        html.raw("</ul></nav>\n");
    }

    private void languages(Wording wording, HtmlWriter html) throws IOException {
        if (translations.size() < 2) {
            return;
        }
        html.raw("<nav class=\"languages\" aria-label=\"")
                .text(wording.messages().text("nav.language"))
                .raw("\"><ul>");
        for (Translation translation : translations) {
            boolean current = translation.language().equals(wording.language());
            html.raw("<li><a href=\"")
                    .text(translation.address())
                    .raw("\"")
                    .raw(LanguageLinks.attributes(translation.language()))
                    .raw(current ? " aria-current=\"true\">" : ">")
                    .text(translation.language().nativeName())
                    .raw("</a></li>");
        }
        html.raw("</ul></nav>\n");
    }
}
