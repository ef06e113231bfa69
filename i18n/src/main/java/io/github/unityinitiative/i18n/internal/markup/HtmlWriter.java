package io.github.unityinitiative.i18n.internal.markup;

import io.github.unityinitiative.i18n.message.MessageOutput;
import io.github.unityinitiative.text.LanguageTag;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML through a buffer of fixed size. Everything that is not {@linkplain #raw raw} is escaped and cleaned.
 * Not thread-safe; one for each call of a renderer.
 */
public final class HtmlWriter implements MessageOutput, Closeable {

    private static final int SIZE = 16384;

    private final Appendable out;
    private final LanguageTags languages;
    private final Map<LanguageTag, String> isolates = new HashMap<>();
    private final char[] buffer = new char[SIZE];
    private int used;

    /**
     * Creates a writer.
     *
     * @param out where the markup goes; not closed
     * @param languages names languages in {@code lang} attributes
     */
    public HtmlWriter(Appendable out, LanguageTags languages) {
        this.out = out;
        this.languages = languages;
    }

    /**
     * Writes markup of ours.
     *
     * @param markup well-formed markup without any text of others
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public HtmlWriter raw(String markup) throws IOException {
        for (int from = 0; from < markup.length(); from += SIZE) {
            append(markup, from, Math.min(markup.length(), from + SIZE));
        }
        return this;
    }

    /**
     * Writes text, or the value of an attribute between double quotes.
     *
     * @param text any text
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public HtmlWriter text(String text) throws IOException {
        int length = text.length();
        if (length > SIZE - used) {
            drain();
        }
        return length > SIZE ? escaped(text) : plainOrEscaped(text, length);
    }

    // Nearly all text needs nothing, so it is copied first and looked at in the buffer.
    private HtmlWriter plainOrEscaped(String text, int length) throws IOException {
        text.getChars(0, length, buffer, used);
        int end = used + length;
        for (int at = used; at < end; at++) {
            if (CharacterClasses.of(buffer[at]) != CharacterClasses.PLAIN) {
                return escaped(text);
            }
        }
        used = end;
        return this;
    }

    private HtmlWriter escaped(String text) throws IOException {
        String clean = TextCleaner.clean(text);
        for (int at = 0; at < clean.length(); at++) {
            char unit = clean.charAt(at);
            if (CharacterClasses.of(unit) == CharacterClasses.MARKUP) {
                raw(entity(unit));
            } else {
                append(unit);
            }
        }
        return this;
    }

    private static String entity(char unit) {
        return switch (unit) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }

    @Override
    public void words(String text) throws IOException {
        text(text);
    }

    @Override
    public void userText(String text, @Nullable LanguageTag language) throws IOException {
        raw(isolate(language)).text(text).raw("</bdi>");
    }

    private String isolate(@Nullable LanguageTag language) {
        if (language == null) {
            return "<bdi>";
        }
        String known = isolates.get(language);
        if (known == null) {
            known = "<bdi" + languages.attribute(language) + ">";
            isolates.put(language, known);
        }
        return known;
    }

    /**
     * Writes a {@code lang} attribute if the language is known and is not that of the page. The text decides its own
     * direction, as in {@code bdi}.
     *
     * @param language the language, or null if not known
     * @throws IOException if it cannot be written
     */
    public void language(@Nullable LanguageTag language) throws IOException {
        if (language != null) {
            raw(languages.attribute(language));
        }
    }

    private void append(String markup, int from, int end) throws IOException {
        if (end - from > SIZE - used) {
            drain();
        }
        markup.getChars(from, end, buffer, used);
        used += end - from;
    }

    private void append(char unit) throws IOException {
        if (used == SIZE) {
            drain();
        }
        buffer[used++] = unit;
    }

    private void drain() throws IOException {
        if (out instanceof Writer writer) {
            writer.write(buffer, 0, used);
        } else {
            out.append(CharBuffer.wrap(buffer, 0, used));
        }
        used = 0;
    }

    /** Writes what is still in the buffer; what it writes to stays open. */
    @Override
    public void close() throws IOException {
        drain();
    }

    /** Names languages in markup. */
    @FunctionalInterface
    public interface LanguageTags {

        /**
         * The attributes for a text in that language.
         *
         * @param language the language of the text
         * @return {@code lang} with its value and a space before it, or nothing for the language of the page
         */
        String attribute(LanguageTag language);
    }
}
