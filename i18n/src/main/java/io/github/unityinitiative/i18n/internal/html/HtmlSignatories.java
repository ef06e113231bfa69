package io.github.unityinitiative.i18n.internal.html;

import io.github.unityinitiative.i18n.internal.list.SignatoryList;
import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.view.NameReadings;
import io.github.unityinitiative.i18n.internal.view.SignatoryDetails;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes signatories as HTML lists. Immutable and thread-safe. */
public final class HtmlSignatories {

    private final Wording wording;
    private final SignatoryList list;
    private final HtmlPhrases phrases;
    private final NameReadings readings;
    private final String comma;
    private final String nextWritten;

    HtmlSignatories(Wording wording, SignatoryList list, HtmlPhrases phrases, NameReadings readings) {
        this.readings = readings;
        this.wording = wording;
        this.list = list;
        this.phrases = phrases;
        this.comma = wording.formats().comma();
        this.nextWritten = comma + "<bdi>";
    }

    /**
     * Writes at most so many signatories, under headings if the order has groups.
     *
     * @param signatories where they come from
     * @param atMost how many
     * @param headingLevel the level of the headings of groups
     * @param html where they go
     * @throws IOException if they cannot be written
     */
    public void write(Iterator<PublicSignatory> signatories, long atMost, int headingLevel, HtmlWriter html)
            throws IOException {
        SignatoryDetails details = new SignatoryDetails(wording, !list.isByProvince());
        int group = -1;
        for (long count = 0; count < atMost && signatories.hasNext(); count++) {
            PublicSignatory signatory = signatories.next();
            if (list.group(signatory) != group) {
                html.raw(group < 0 ? "" : "</ul>\n");
                group = list.group(signatory);
                heading(signatory, headingLevel, html);
                html.raw("<ul class=\"signatories\">\n");
            }
            row(signatory, details, html);
        }
        html.raw(group < 0 ? "" : "</ul>\n");
    }

    private void heading(PublicSignatory signatory, int level, HtmlWriter html) throws IOException {
        if (list.isGrouped()) {
            phrases.element("h" + level, list.heading(signatory), html);
        }
    }

    // Written without a list or an optional: it is what a list of a million spends its time on.
    private void row(PublicSignatory signatory, SignatoryDetails details, HtmlWriter html) throws IOException {
        PublicName name = signatory.name();
        html.raw("<li>");
        html.userText(name.text(), name.languageOrNull());
        reading(signatory, html);
        boolean any = written(signatory.professionOrNull(), false, html);
        any = written(signatory.affiliationOrNull(), any, html);
        any = written(signatory.cityOrNull(), any, html);
        any = place(details.province(signatory), any, html);
        any = place(details.country(signatory), any, html);
        html.raw(any ? "</small></li>\n" : "</li>\n");
    }

    private void reading(PublicSignatory signatory, HtmlWriter html) throws IOException {
        Optional<String> reading = readings.of(signatory);
        if (reading.isPresent()) {
            html.raw(" <bdi class=\"reading\">").text(reading.get()).raw("</bdi>");
        }
    }

    private boolean written(@Nullable String words, boolean any, HtmlWriter html) throws IOException {
        if (words == null) {
            return any;
        }
        html.raw(any ? nextWritten : " <small><bdi>").text(words).raw("</bdi>");
        return true;
    }

    private boolean place(@Nullable Phrase place, boolean any, HtmlWriter html) throws IOException {
        if (place == null) {
            return any;
        }
        html.raw(any ? comma : " <small>");
        phrases.inline(place, html);
        return true;
    }
}
