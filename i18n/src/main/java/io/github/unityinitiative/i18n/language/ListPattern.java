package io.github.unityinitiative.i18n.language;

import java.util.List;

/** The four list patterns of CLDR, each with {@code {0}} before {@code {1}}. Immutable and thread-safe. */
final class ListPattern {

    private final String two;
    private final String start;
    private final String middle;
    private final String end;

    ListPattern(LanguageData data, String kind) {
        this.two = separator(data.text(kind + ".two"));
        this.start = separator(data.text(kind + ".start"));
        this.middle = separator(data.text(kind + ".middle"));
        this.end = separator(data.text(kind + ".end"));
    }

    private static String separator(String pattern) {
        return pattern.substring("{0}".length(), pattern.length() - "{1}".length());
    }

    String format(List<String> items) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < items.size(); at++) {
            text.append(at == 0 ? "" : separatorBefore(at, items.size())).append(items.get(at));
        }
        return text.toString();
    }

    String separatorBefore(int index, int size) {
        if (size == 2) {
            return two;
        }
        if (index == size - 1) {
            return end;
        }
        return index == 1 ? start : middle;
    }
}
