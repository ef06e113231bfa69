package io.github.unityinitiative.i18n.internal.text;

import io.github.unityinitiative.i18n.internal.markup.MarkdownEscape;
import io.github.unityinitiative.i18n.message.Isolates;

/** CommonMark, with lists for tables, which it does not have. Stateless. */
public final class MarkdownLayout implements TextLayout {

    @Override
    public String text(String text) {
        return MarkdownEscape.escape(text);
    }

    @Override
    public String words(String text) {
        return MarkdownEscape.escapeWords(text);
    }

    @Override
    public String isolated(String text) {
        return Isolates.isolate(MarkdownEscape.escape(text));
    }

    @Override
    public String heading(int level, String written) {
        return "#".repeat(level) + " " + written + "\n";
    }

    @Override
    public String item(String written) {
        return "- " + written + "\n";
    }

    // CommonMark knows ASCII digits only; a page shows them in the digits of its language.
    @Override
    public String demandStart(int number, String markerDigits, String written) {
        return number + ". " + written + "\n";
    }

    @Override
    public String demandLine(int number, String markerDigits, String written) {
        return "\n" + " ".repeat(Integer.toString(number).length() + 2) + written + "\n";
    }

    @Override
    public String tableRow(String name, String count) {
        return "- " + name + ": " + count + "\n";
    }
}
