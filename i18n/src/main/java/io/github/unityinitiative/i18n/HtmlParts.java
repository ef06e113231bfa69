package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Statistics;
import java.io.IOException;

/** The sections of HTML pages in one language. Immutable and thread-safe. */
final class HtmlParts {

    private final Wording wording;
    private final HtmlPhrases phrases;
    private final SignatoryList list;
    private final HtmlLetter letter;
    private final HtmlSignatories signatories;
    private final HtmlStatistics statistics;

    HtmlParts(RenderingOptions options) {
        this.wording = options.wording();
        this.list = options.list(wording);
        this.phrases = new HtmlPhrases(wording, Languages.standard());
        this.letter = new HtmlLetter(wording, phrases);
        this.signatories = new HtmlSignatories(wording, list, phrases, options.nameReadings());
        this.statistics = new HtmlStatistics(wording, phrases);
    }

    Wording wording() {
        return wording;
    }

    SignatoryList list() {
        return list;
    }

    HtmlSignatories signatories() {
        return signatories;
    }

    HtmlWriter writer(Appendable out) {
        return phrases.writer(out);
    }

    void letter(PublishedInitiative initiative, HtmlWriter html) throws IOException {
        letter.write(
                LetterView.of(initiative.document(), wording),
                total(initiative.statistics().total()),
                html);
    }

    void statistics(Statistics shown, int headingLevel, HtmlWriter html) throws IOException {
        statistics.write(shown, headingLevel, html);
    }

    /** How many signed and how many of them are named. */
    void signatoryFacts(Statistics shown, HtmlWriter html) throws IOException {
        html.raw("<p class=\"facts\">").text(total(shown.total())).raw(". ");
        if (!shown.named().isSuppressed()) {
            html.text(
                    wording.quantity("signatories.named", shown.named().value().getAsLong()));
        }
        if (!shown.named().equals(shown.total())) {
            html.raw(" ").text(wording.messages().text("signatories.others"));
        }
        html.raw("</p>\n");
    }

    private String total(Count total) {
        return total.isSuppressed()
                ? wording.messages().text("statistics.total") + ": " + wording.count(total)
                : wording.quantity("signatories.count", total.value().getAsLong());
    }
}
