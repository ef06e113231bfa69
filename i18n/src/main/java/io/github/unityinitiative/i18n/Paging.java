package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.message.MessageArgument;
import java.io.IOException;
import java.util.Map;

/**
 * The pages of a list.
 *
 * @param items how many items the list has
 * @param pageSize how many stand on a page
 */
record Paging(long items, int pageSize) {

    private static final String NAME = "signatories";

    int pages() {
        return (int) Math.max(1, (items + pageSize - 1) / pageSize);
    }

    static String file(int page) {
        return page == 1 ? NAME + ".html" : NAME + "-" + page + ".html";
    }

    static boolean isPage(String file) {
        return file.startsWith(NAME);
    }

    void links(int current, Wording wording, HtmlWriter html) throws IOException {
        if (pages() == 1) {
            return;
        }
        html.raw("<nav class=\"paging\" aria-label=\"")
                .text(wording.messages().text("nav.paging"))
                .raw("\">\n<p>")
                .text(place(current, wording))
                .raw("</p>\n<ul>");
        if (current > 1) {
            link(1, "nav.first", "", wording, html);
            link(current - 1, "nav.previous", " rel=\"prev\"", wording, html);
        }
        if (current < pages()) {
            link(current + 1, "nav.next", " rel=\"next\"", wording, html);
            link(pages(), "nav.last", "", wording, html);
        }
        html.raw("</ul>\n</nav>\n");
    }

    private String place(int current, Wording wording) {
        return wording.messages()
                .text(
                        "nav.page",
                        Map.of("page", MessageArgument.number(current), "pages", MessageArgument.number(pages())));
    }

    private static void link(int page, String key, String relation, Wording wording, HtmlWriter html)
            throws IOException {
        html.raw("<li><a href=\"" + file(page) + "\"" + relation + ">")
                .text(wording.messages().text(key))
                .raw("</a></li>");
    }
}
