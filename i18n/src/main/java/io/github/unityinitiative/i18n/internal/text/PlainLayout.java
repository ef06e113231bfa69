package io.github.unityinitiative.i18n.internal.text;

import io.github.unityinitiative.i18n.internal.markup.TextCleaner;
import io.github.unityinitiative.i18n.message.Isolates;

/** Plain text. Stateless. */
public final class PlainLayout implements TextLayout {

    @Override
    public String text(String text) {
        return TextCleaner.clean(text).strip();
    }

    @Override
    public String words(String text) {
        return text;
    }

    @Override
    public String isolated(String text) {
        return Isolates.isolate(TextCleaner.clean(text));
    }

    @Override
    public String heading(int level, String written) {
        String rule = level == 1 ? "=" : "-";
        return level > 2 ? written + "\n" : written + "\n" + rule.repeat(Math.min(72, written.length())) + "\n";
    }

    @Override
    public String item(String written) {
        return "• " + written + "\n";
    }

    @Override
    public String demandStart(int number, String markerDigits, String written) {
        return markerDigits + ". " + written + "\n";
    }

    @Override
    public String demandLine(int number, String markerDigits, String written) {
        return " ".repeat(markerDigits.length() + 2) + written + "\n";
    }

    @Override
    public String tableRow(String name, String count) {
        return "• " + name + ": " + count + "\n";
    }
}
