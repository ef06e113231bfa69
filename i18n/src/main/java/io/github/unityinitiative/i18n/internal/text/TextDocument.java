package io.github.unityinitiative.i18n.internal.text;

import io.github.unityinitiative.i18n.internal.list.SignatoryCursor;
import io.github.unityinitiative.i18n.internal.list.SignatoryList;
import io.github.unityinitiative.i18n.internal.view.LetterView;
import io.github.unityinitiative.i18n.internal.view.LetterView.DemandView;
import io.github.unityinitiative.i18n.internal.view.NameReadings;
import io.github.unityinitiative.i18n.internal.view.Note;
import io.github.unityinitiative.i18n.internal.view.RenderingOptions;
import io.github.unityinitiative.i18n.internal.view.SignatoryDetails;
import io.github.unityinitiative.i18n.internal.view.StatisticsView;
import io.github.unityinitiative.i18n.internal.view.StatisticsView.Row;
import io.github.unityinitiative.i18n.internal.view.StatisticsView.Table;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.message.MessageArgument;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Statistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes everything in a text format. Immutable and thread-safe. */
public final class TextDocument {

    private final Wording wording;
    private final SignatoryList list;
    private final TextLayout layout;
    private final NameReadings readings;

    /**
     * Creates a document.
     *
     * @param options what the caller chose
     * @param layout the markup
     */
    public TextDocument(RenderingOptions options, TextLayout layout) {
        this.wording = options.wording();
        this.list = new SignatoryList(wording, options.order(), options.sortedAtOnce());
        this.layout = layout;
        this.readings = options.nameReadings();
    }

    /**
     * Writes everything.
     *
     * @param initiative what may be shown
     * @param out where it goes
     * @throws IOException if it cannot be written
     */
    public void write(PublishedInitiative initiative, Appendable out) throws IOException {
        Statistics statistics = initiative.statistics();
        letter(LetterView.of(initiative.document(), wording), statistics, out);
        heading("nav.statistics", out);
        statistics(StatisticsView.of(statistics, wording), out);
        heading("nav.signatories", out);
        facts(statistics, out);
        signatories(initiative, out);
    }

    private void letter(LetterView letter, Statistics statistics, Appendable out) throws IOException {
        out.append(layout.heading(1, layout.text(letter.title().text()))).append('\n');
        if (letter.launched().isPresent()) {
            paragraph(message("letter.launched", "date", letter.launched().get()), out);
        }
        for (Note note : letter.notes()) {
            TextMessage text = new TextMessage(layout);
            wording.messages().write(note.key(), note.arguments(), text);
            out.append(text.toString()).append("\n\n");
        }
        for (Phrase paragraph : letter.preamble()) {
            paragraph(paragraph.text(), out);
        }
        if (!letter.demands().isEmpty()) {
            heading("letter.demands", out);
        }
        for (DemandView demand : letter.demands()) {
            demand(demand, out);
        }
        for (Phrase paragraph : letter.closing()) {
            paragraph(paragraph.text(), out);
        }
        paragraph(total(statistics.total()), out);
    }

    private void demand(DemandView demand, Appendable out) throws IOException {
        String marker = wording.formats().plainNumber(demand.number());
        List<String> lines = new ArrayList<>();
        demand.subject().ifPresent(subject -> lines.add(layout.text(subject.text())));
        lines.add(address(demand));
        demand.text().ifPresent(text -> lines.add(layout.text(text.text())));
        out.append(layout.demandStart(demand.number(), marker, lines.get(0)));
        for (String line : lines.subList(1, lines.size())) {
            out.append(layout.demandLine(demand.number(), marker, line));
        }
        out.append('\n');
    }

    private String address(DemandView demand) {
        String stance = layout.text(demand.stance());
        if (demand.addressees().isEmpty()) {
            return stance;
        }
        List<String> names = demand.addressees().stream().map(Phrase::text).toList();
        return stance + " — "
                + layout.text(
                        message("letter.to", "addressees", wording.formats().list(names)));
    }

    private void statistics(StatisticsView view, Appendable out) throws IOException {
        for (Table table : view.tables()) {
            out.append(layout.heading(3, layout.text(table.words().title()))).append('\n');
            for (Row row : table.rows()) {
                out.append(layout.tableRow(layout.text(row.name().text()), wording.count(row.count())));
            }
            out.append('\n');
        }
        if (view.tables().isEmpty()) {
            paragraph(wording.messages().text("statistics.none"), out);
        }
        if (view.hasSuppressed()) {
            paragraph(wording.messages().text("statistics.suppressedNote"), out);
        }
    }

    private void facts(Statistics statistics, Appendable out) throws IOException {
        if (!statistics.named().isSuppressed()) {
            paragraph(
                    wording.quantity(
                            "signatories.named", statistics.named().value().getAsLong()),
                    out);
        }
        if (!statistics.named().equals(statistics.total())) {
            paragraph(wording.messages().text("signatories.others"), out);
        }
    }

    private void signatories(PublishedInitiative initiative, Appendable out) throws IOException {
        SignatoryDetails details = new SignatoryDetails(wording, !list.isByProvince());
        int group = -1;
        try (SignatoryCursor cursor = list.open(initiative)) {
            while (cursor.hasNext()) {
                PublicSignatory signatory = cursor.next();
                if (list.isGrouped() && list.group(signatory) != group) {
                    out.append(group < 0 ? "" : "\n")
                            .append(layout.heading(
                                    3, layout.text(list.heading(signatory).text())))
                            .append('\n');
                    group = list.group(signatory);
                }
                out.append(layout.item(row(signatory, details)));
            }
        }
    }

    private String row(PublicSignatory signatory, SignatoryDetails details) {
        StringBuilder row = new StringBuilder(layout.isolated(signatory.name().text()));
        readings.of(signatory).ifPresent(reading -> row.append(" ").append(layout.isolated("(" + reading + ")")));
        for (String written : details.written(signatory)) {
            row.append(wording.formats().comma()).append(layout.isolated(written));
        }
        for (Phrase place : details.places(signatory)) {
            row.append(wording.formats().comma()).append(layout.text(place.text()));
        }
        return row.toString();
    }

    private String total(Count total) {
        return total.isSuppressed()
                ? wording.messages().text("statistics.total") + ": " + wording.count(total)
                : wording.quantity("signatories.count", total.value().getAsLong());
    }

    private void heading(String key, Appendable out) throws IOException {
        out.append(layout.heading(2, layout.text(wording.messages().text(key)))).append('\n');
    }

    private void paragraph(String text, Appendable out) throws IOException {
        out.append(layout.text(text)).append("\n\n");
    }

    private String message(String key, String argument, String words) {
        return wording.messages().text(key, Map.of(argument, MessageArgument.words(words)));
    }
}
