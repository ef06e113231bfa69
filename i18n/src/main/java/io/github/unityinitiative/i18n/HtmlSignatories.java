package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import java.io.IOException;
import java.util.Iterator;

/** Writes signatories as HTML lists. Immutable and thread-safe. */
final class HtmlSignatories {

    private final Wording wording;
    private final SignatoryList list;
    private final HtmlPhrases phrases;

    HtmlSignatories(Wording wording, SignatoryList list, HtmlPhrases phrases) {
        this.wording = wording;
        this.list = list;
        this.phrases = phrases;
    }

    /** Writes at most so many signatories, under headings if the order has groups. */
    void write(Iterator<PublicSignatory> signatories, long atMost, HtmlWriter html) throws IOException {
        SignatoryDetails details = new SignatoryDetails(wording);
        int group = -1;
        for (long count = 0; count < atMost && signatories.hasNext(); count++) {
            PublicSignatory signatory = signatories.next();
            if (list.group(signatory) != group) {
                html.raw(group < 0 ? "" : "</ul>\n");
                group = list.group(signatory);
                heading(signatory, html);
                html.raw("<ul class=\"signatories\">\n");
            }
            row(signatory, details, html);
        }
        html.raw(group < 0 ? "" : "</ul>\n");
    }

    private void heading(PublicSignatory signatory, HtmlWriter html) throws IOException {
        if (list.isGrouped()) {
            phrases.element("h3", list.heading(signatory), html);
        }
    }

    private void row(PublicSignatory signatory, SignatoryDetails details, HtmlWriter html) throws IOException {
        PublicName name = signatory.name();
        html.raw("<li>");
        html.userText(name.text(), name.languageOrNull());
        boolean first = true;
        for (String written : details.written(signatory)) {
            separate(first, html);
            html.userText(written, null);
            first = false;
        }
        for (Phrase place : details.places(signatory)) {
            separate(first, html);
            phrases.inline(place, html);
            first = false;
        }
        html.raw(first ? "</li>\n" : "</small></li>\n");
    }

    private void separate(boolean first, HtmlWriter html) throws IOException {
        html.raw(first ? " <small>" : wording.formats().comma());
    }
}
