package io.github.unityinitiative.i18n.internal.html;

import io.github.unityinitiative.i18n.internal.list.SignatoryList;
import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.view.LetterView;
import io.github.unityinitiative.i18n.internal.view.RenderingOptions;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Statistics;
import java.io.IOException;

/** The sections of HTML pages in one language. Immutable and thread-safe. */
public final class HtmlParts {

    private final Wording wording;
    private final HtmlPhrases phrases;
    private final SignatoryList list;
    private final HtmlLetter letter;
    private final HtmlSignatories signatories;
    private final HtmlStatistics statistics;

    /**
     * Creates the parts.
     *
     * @param options what the caller chose
     */
    public HtmlParts(RenderingOptions options) {
        this.wording = options.wording();
        this.list = new SignatoryList(wording, options.order(), options.sortedAtOnce());
        this.phrases = new HtmlPhrases(wording, Languages.standard());
        this.letter = new HtmlLetter(wording, phrases);
        this.signatories = new HtmlSignatories(wording, list, phrases, options.nameReadings());
        this.statistics = new HtmlStatistics(wording, phrases);
    }

    /**
     * The words of the pages.
     *
     * @return the wording
     */
    public Wording wording() {
        return wording;
    }

    /**
     * The list of signatories.
     *
     * @return their order and groups
     */
    public SignatoryList list() {
        return list;
    }

    /**
     * Writes the list.
     *
     * @return the writer of signatories
     */
    public HtmlSignatories signatories() {
        return signatories;
    }

    /**
     * Opens markup.
     *
     * @param out where it goes
     * @return a writer; to be closed, which leaves {@code out} open
     */
    public HtmlWriter writer(Appendable out) {
        return phrases.writer(out);
    }

    /**
     * Writes the letter.
     *
     * @param initiative what may be shown
     * @param html where it goes
     * @throws IOException if it cannot be written
     */
    public void letter(PublishedInitiative initiative, HtmlWriter html) throws IOException {
        letter.write(
                LetterView.of(initiative.document(), wording),
                total(initiative.statistics().total()),
                html);
    }

    /**
     * Writes the statistics.
     *
     * @param shown the numbers
     * @param headingLevel the level of their headings
     * @param html where it goes
     * @throws IOException if it cannot be written
     */
    public void statistics(Statistics shown, int headingLevel, HtmlWriter html) throws IOException {
        statistics.write(shown, headingLevel, html);
    }

    /**
     * How many signed and how many of them are named.
     *
     * @param shown the numbers
     * @param html where it goes
     * @throws IOException if it cannot be written
     */
    public void signatoryFacts(Statistics shown, HtmlWriter html) throws IOException {
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
