package io.github.unityinitiative.i18n;

import io.github.unityinitiative.document.Addressee;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** A letter as readers of one language see it: every text found, every label worded. */
record LetterView(
        Phrase title,
        Optional<String> launched,
        String demandCount,
        List<Note> notes,
        List<Phrase> preamble,
        List<DemandView> demands,
        List<Phrase> closing) {

    /** One demand. */
    record DemandView(
            int number, String stance, List<Phrase> addressees, Optional<Phrase> subject, Optional<Phrase> text) {}

    static LetterView of(Document document, Wording wording) {
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
