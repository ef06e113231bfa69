package io.github.unityinitiative.i18n.internal.view;

import io.github.unityinitiative.document.Addressee;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A letter as readers of one language see it: every text found, every label worded.
 *
 * @param title its title, else its id
 * @param launched its day in words; empty if it has none
 * @param demandCount how many demands it has, in words
 * @param notes what readers must know about the text
 * @param preamble the paragraphs before the demands
 * @param demands the demands in their order
 * @param closing the paragraphs after the demands
 */
public record LetterView(
        Phrase title,
        Optional<String> launched,
        String demandCount,
        List<Note> notes,
        List<Phrase> preamble,
        List<DemandView> demands,
        List<Phrase> closing) {

    /**
     * One demand.
     *
     * @param number its number
     * @param stance what it does, in words
     * @param addressees whom it speaks to
     * @param subject what it is about; may be empty
     * @param text what it says; may be empty
     */
    public record DemandView(
            int number, String stance, List<Phrase> addressees, Optional<Phrase> subject, Optional<Phrase> text) {}

    /**
     * A letter for readers of one language.
     *
     * @param document the letter
     * @param wording the words of the language
     * @return the view
     */
    public static LetterView of(Document document, Wording wording) {
        return new LetterView(
                wording.shown(document.title()).orElseGet(() -> new Phrase(document.id(), null)),
                document.date().map(wording.formats()::date),
                wording.quantity("letter.demandCount", document.demands().size()),
                Note.about(document, wording),
                shown(document.preamble(), wording),
                document.demands().stream()
                        .map(demand -> demand(demand, document, wording))
                        .toList(),
                shown(document.closing(), wording));
    }

    private static List<Phrase> shown(List<LocalizedText> paragraphs, Wording wording) {
        return paragraphs.stream().flatMap(text -> wording.shown(text).stream()).toList();
    }

    private static DemandView demand(Demand demand, Document document, Wording wording) {
        return new DemandView(
                demand.number(),
                wording.stance(demand.stance()),
                demand.addressees().stream()
                        .map(id -> addressee(id, document, wording))
                        .toList(),
                wording.shown(demand.subject()),
                wording.shown(demand.text()));
    }

    private static Phrase addressee(String id, Document document, Wording wording) {
        return document.addressee(id).map(addressee -> name(addressee, wording)).orElseGet(() -> new Phrase(id, null));
    }

    // A name in another language is less use to the reader than the kind of body in theirs.
    private static Phrase name(Addressee addressee, Wording wording) {
        return wording.shown(addressee.name())
                .filter(name -> name.foreign().isEmpty())
                .orElseGet(() -> new Phrase(wording.addressee(addressee.kind()), null));
    }
}
