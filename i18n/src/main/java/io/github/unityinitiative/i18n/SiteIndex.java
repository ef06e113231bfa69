package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.html.HtmlPage;
import io.github.unityinitiative.i18n.internal.html.LanguageLinks;
import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.page.PageTemplate;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.IOException;
import java.util.List;

/** The page that lets readers choose a language; each is offered in its own words. Immutable and thread-safe. */
final class SiteIndex {

    private final List<SiteLanguage> languages;
    private final PageTemplate template;

    SiteIndex(List<SiteLanguage> languages, PageTemplate template) {
        this.languages = languages;
        this.template = template;
    }

    void write(PublishedInitiative initiative, Appendable out) throws IOException {
        SiteLanguage first = languages.get(0);
        try (HtmlWriter html = first.parts().writer(out)) {
            HtmlPage page = new HtmlPage(first.title(initiative), null, "style.css", List.of(), List.of(), "");
            page.write(template, first.parts().wording(), content -> choices(initiative, content), html);
        }
    }

    private void choices(PublishedInitiative initiative, HtmlWriter html) throws IOException {
        html.raw("<h1 class=\"visually-hidden\">")
                .text(languages.get(0).parts().wording().messages().text("nav.choose"))
                .raw("</h1>\n<ul class=\"choose\">\n");
        for (SiteLanguage language : languages) {
            entry(language, initiative, html);
        }
        html.raw("</ul>\n");
    }

    private static void entry(SiteLanguage site, PublishedInitiative initiative, HtmlWriter html) throws IOException {
        DisplayLanguage language = site.language();
        Phrase title = site.title(initiative);
        html.raw("<li><a href=\"" + language.tag() + "/index.html\"")
                .raw(LanguageLinks.attributes(language))
                .raw("><span class=\"language\">")
                .text(language.nativeName())
                .raw("</span> ");
        if (title.foreign().isEmpty()) {
            html.raw("<span class=\"title\">").text(title.text()).raw("</span>");
        }
        html.raw("</a></li>\n");
    }
}
