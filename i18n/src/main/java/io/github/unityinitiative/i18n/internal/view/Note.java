package io.github.unityinitiative.i18n.internal.view;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.document.TextStatus;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.message.MessageArgument;
import io.github.unityinitiative.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that readers must know about the text before them: that it is a summary, or in another language.
 *
 * @param key the key of a message
 * @param arguments its arguments
 */
public record Note(String key, Map<String, MessageArgument> arguments) {

    static List<Note> about(Document document, Wording wording) {
        List<Note> notes = new ArrayList<>();
        Optional<DocumentLanguage> own = document.languages().stream()
                .filter(language -> wording.language().covers(language.tag()))
                .findFirst();
        Optional<DocumentLanguage> shown =
                own.isPresent() ? own : document.languages().stream().findFirst();
        shown.filter(language -> own.isEmpty()).ifPresent(language -> notes.add(fallback(language.tag(), wording)));
        shown.filter(language -> language.status() != TextStatus.ORIGINAL).ifPresent(language -> {
            notes.add(
                    new Note(language.status() == TextStatus.SUMMARY ? "note.summary" : "note.translation", Map.of()));
            original(document, wording).ifPresent(notes::add);
        });
        shown.flatMap(DocumentLanguage::source)
                .ifPresent(source ->
                        notes.add(new Note("note.source", Map.of("source", MessageArgument.userText(source)))));
        return notes;
    }

    private static Note fallback(LanguageTag shown, Wording wording) {
        return new Note(
                "note.fallback",
                Map.of(
                        "language", name(wording.language(wording.language().tag())),
                        "other", name(wording.language(shown))));
    }

    private static Optional<Note> original(Document document, Wording wording) {
        List<String> languages = document.languages().stream()
                .filter(language -> language.status() == TextStatus.ORIGINAL)
                .map(language -> wording.language(language.tag()).text())
                .toList();
        return languages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(
                        "note.original",
                        Map.of(
                                "languages",
                                MessageArgument.words(wording.formats().list(languages)))));
    }

    private static MessageArgument name(Phrase phrase) {
        return MessageArgument.words(phrase.text());
    }
}
