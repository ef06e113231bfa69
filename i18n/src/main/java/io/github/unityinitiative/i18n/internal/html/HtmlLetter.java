package io.github.unityinitiative.i18n.internal.html;

import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.view.LetterView;
import io.github.unityinitiative.i18n.internal.view.LetterView.DemandView;
import io.github.unityinitiative.i18n.internal.view.Note;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the letter as an HTML fragment. Immutable and thread-safe. */
final class HtmlLetter {

    private final Wording wording;
    private final HtmlPhrases phrases;

    HtmlLetter(Wording wording, HtmlPhrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    void write(LetterView letter, String signatures, HtmlWriter html) throws IOException {
        html.raw("<article class=\"letter\">\n<header>\n");
        phrases.element("h1", letter.title(), html);
        facts(letter, signatures, html);
        notes(letter.notes(), html);
        html.raw("</header>\n");
        paragraphs("preamble", letter.preamble(), html);
        demands(letter.demands(), html);
        paragraphs("closing", letter.closing(), html);
        html.raw("</article>\n");
    }

    private void facts(LetterView letter, String signatures, HtmlWriter html) throws IOException {
        html.raw("<ul class=\"facts\">");
        Optional<String> launched = letter.launched();
        if (launched.isPresent()) {
            html.raw("<li>");
            phrases.message("letter.launched", "date", launched.get(), html);
            html.raw("</li>");
        }
        html.raw("<li>")
                .text(letter.demandCount())
                .raw("</li><li>")
                .text(signatures)
                .raw("</li></ul>\n");
    }

    private void notes(List<Note> notes, HtmlWriter html) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        html.raw("<div class=\"note\" role=\"note\">");
        for (Note note : notes) {
            html.raw("<p>");
            wording.messages().write(note.key(), note.arguments(), html);
            html.raw("</p>");
        }
        html.raw("</div>\n");
    }

    private void paragraphs(String name, List<Phrase> paragraphs, HtmlWriter html) throws IOException {
        if (paragraphs.isEmpty()) {
            return;
        }
        html.raw("<div class=\"").raw(name).raw("\">\n");
        for (Phrase paragraph : paragraphs) {
            phrases.element("p", paragraph, html);
        }
        html.raw("</div>\n");
    }

    private void demands(List<DemandView> demands, HtmlWriter html) throws IOException {
        if (demands.isEmpty()) {
            return;
        }
        html.raw("<section class=\"demands\" aria-labelledby=\"demands\">\n<h2 id=\"demands\">")
                .text(wording.messages().text("letter.demands"))
                .raw("</h2>\n<ol class=\"")
                .raw(wording.language().counterStyle())
                .raw("\">\n");
        for (DemandView demand : demands) {
            demand(demand, html);
        }
        html.raw("</ol>\n</section>\n");
    }

    private void demand(DemandView demand, HtmlWriter html) throws IOException {
        String number = Integer.toString(demand.number());
        html.raw("<li value=\"").raw(number).raw("\" id=\"demand-").raw(number).raw("\">\n");
        if (demand.subject().isPresent()) {
            phrases.element("h3", demand.subject().get(), html);
        }
        html.raw("<p class=\"address\"><span class=\"stance\">")
                .text(demand.stance())
                .raw("</span>");
        if (!demand.addressees().isEmpty()) {
            html.raw(" <span class=\"to\">");
            phrases.listMessage("letter.to", "addressees", demand.addressees(), html);
            html.raw("</span>");
        }
        html.raw("</p>\n");
        if (demand.text().isPresent()) {
            phrases.element("p", demand.text().get(), html);
        }
        html.raw("</li>\n");
    }
}
