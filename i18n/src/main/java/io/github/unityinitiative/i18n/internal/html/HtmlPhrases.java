package io.github.unityinitiative.i18n.internal.html;

import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.message.MessageArgument;
import io.github.unityinitiative.i18n.message.MessageOutput;
import io.github.unityinitiative.text.LanguageTag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes texts with the attributes that say which language they are in. Immutable and thread-safe. */
public final class HtmlPhrases {

    private final Wording wording;
    private final Languages languages;

    /**
     * Creates a writer of phrases.
     *
     * @param wording the words of the page
     * @param languages the languages that there are
     */
    public HtmlPhrases(Wording wording, Languages languages) {
        this.wording = wording;
        this.languages = languages;
    }

    /**
     * Opens markup.
     *
     * @param out where it goes
     * @return a writer; to be closed, which leaves {@code out} open
     */
    public HtmlWriter writer(Appendable out) {
        return new HtmlWriter(out, this::languageAttribute);
    }

    private String languageAttribute(LanguageTag language) {
        return wording.language().covers(language) ? "" : " lang=\"" + htmlTag(language) + "\"";
    }

    // A tag is letters, digits and hyphens: it needs no escaping.
    private String htmlTag(LanguageTag language) {
        return languages.find(language).map(DisplayLanguage::htmlLanguage).orElseGet(language::value);
    }

    void element(String name, Phrase phrase, HtmlWriter html) throws IOException {
        html.raw("<").raw(name);
        Optional<LanguageTag> foreign = phrase.foreign();
        if (foreign.isPresent()) {
            html.language(foreign.get());
            html.raw(" dir=\"").raw(direction(foreign.get())).raw("\"");
        }
        html.raw(">").text(phrase.text()).raw("</").raw(name).raw(">\n");
    }

    private String direction(LanguageTag language) {
        return languages
                .covering(language)
                .map(known -> known.direction().html())
                .orElse("auto");
    }

    void inline(Phrase phrase, HtmlWriter html) throws IOException {
        if (phrase.foreignOrNull() == null) {
            html.text(phrase.text());
        } else {
            html.userText(phrase.text(), phrase.foreignOrNull());
        }
    }

    void message(String key, String argument, String words, HtmlWriter html) throws IOException {
        wording.messages().write(key, Map.of(argument, MessageArgument.words(words)), html);
    }

    /** Writes a message with a list of names, each isolated: whoever wrote the letter chose them. */
    void listMessage(String key, String argument, List<Phrase> items, HtmlWriter html) throws IOException {
        MessageArgument place = MessageArgument.userText("");
        wording.messages().write(key, Map.of(argument, place), new MessageOutput() {
            @Override
            public void words(String text) throws IOException {
                html.text(text);
            }

            @Override
            public void userText(String text, @Nullable LanguageTag language) throws IOException {
                list(items, html);
            }
        });
    }

    private void list(List<Phrase> items, HtmlWriter html) throws IOException {
        for (int at = 0; at < items.size(); at++) {
            if (at > 0) {
                html.text(wording.formats().separator(at, items.size()));
            }
            html.userText(items.get(at).text(), items.get(at).foreignOrNull());
        }
    }
}
