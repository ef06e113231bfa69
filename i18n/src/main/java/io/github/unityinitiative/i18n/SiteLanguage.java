package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.html.HtmlPage;
import io.github.unityinitiative.i18n.internal.html.HtmlPage.Content;
import io.github.unityinitiative.i18n.internal.html.HtmlPage.Link;
import io.github.unityinitiative.i18n.internal.html.HtmlPage.Translation;
import io.github.unityinitiative.i18n.internal.html.HtmlParts;
import io.github.unityinitiative.i18n.internal.list.SignatoryCursor;
import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.view.LetterView;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.page.PageTemplate;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a site in one language. Immutable and thread-safe. */
final class SiteLanguage {

    private static final String LETTER = "index.html";
    private static final String SIGNATORIES = "signatories.html";
    private static final String STATISTICS = "statistics.html";

    private final HtmlParts parts;
    private final List<DisplayLanguage> languages;
    private final int pageSize;
    private final PageTemplate template;

    SiteLanguage(HtmlParts parts, List<DisplayLanguage> languages, int pageSize, PageTemplate template) {
        this.parts = parts;
        this.template = template;
        this.languages = languages;
        this.pageSize = pageSize;
    }

    DisplayLanguage language() {
        return parts.wording().language();
    }

    HtmlParts parts() {
        return parts;
    }

    void render(PublishedInitiative initiative, long named, SiteSink sink) throws IOException {
        LetterView letter = LetterView.of(initiative.document(), parts.wording());
        sink.accept(path(LETTER), out -> {
            String data = StructuredData.of(initiative, letter, parts.wording());
            page(letter, LETTER, null, data, out, html -> parts.letter(initiative, html));
        });
        sink.accept(path(STATISTICS), out -> {
            page(letter, STATISTICS, "nav.statistics", "", out, html -> {
                heading("nav.statistics", html);
                parts.statistics(initiative.statistics(), 2, html);
            });
        });
        signatories(initiative, letter, new Paging(named, pageSize), sink);
    }

    private void signatories(PublishedInitiative initiative, LetterView letter, Paging paging, SiteSink sink)
            throws IOException {
        try (SignatoryCursor cursor = parts.list().open(initiative)) {
            for (int number = 1; number <= paging.pages(); number++) {
                int current = number;
                String file = Paging.file(number);
                sink.accept(
                        path(file),
                        out -> page(letter, file, "nav.signatories", "", out, html -> {
                            heading("nav.signatories", html);
                            if (current == 1) {
                                parts.signatoryFacts(initiative.statistics(), html);
                            }
                            parts.signatories().write(cursor, pageSize, 2, html);
                            paging.links(current, parts.wording(), html);
                        }));
            }
        }
    }

    private void page(
            LetterView letter, String file, @Nullable String section, String data, Appendable out, Content content)
            throws IOException {
        try (HtmlWriter html = parts.writer(out)) {
            String title = section == null ? null : text(section);
            HtmlPage page = new HtmlPage(letter.title(), title, "../style.css", links(file), translations(file), data);
            page.write(template, parts.wording(), content, html);
        }
    }

    private List<Link> links(String file) {
        return List.of(
                new Link(text("nav.letter"), LETTER, file.equals(LETTER)),
                new Link(text("nav.signatories"), SIGNATORIES, Paging.isPage(file)),
                new Link(text("nav.statistics"), STATISTICS, file.equals(STATISTICS)));
    }

    private List<Translation> translations(String file) {
        return languages.stream()
                .map(language -> new Translation(language, "../" + language.tag() + "/" + file))
                .toList();
    }

    private void heading(String key, HtmlWriter html) throws IOException {
        html.raw("<h1>").text(text(key)).raw("</h1>\n");
    }

    private String text(String key) {
        return parts.wording().messages().text(key);
    }

    private String path(String file) {
        return language().tag() + "/" + file;
    }

    Phrase title(PublishedInitiative initiative) {
        return LetterView.of(initiative.document(), parts.wording()).title();
    }
}
