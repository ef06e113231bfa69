package io.github.unityinitiative.i18n.internal.list;

import io.github.unityinitiative.publish.PublicName;

/** The part of a name that a list is sorted by: what follows abbreviated titles such as Dr. and أ.د. */
final class SortName {

    private static final int LONGEST_TITLE = 5;

    private SortName() {}

    static String of(PublicName name) {
        String text = name.text();
        return name.initials() ? text : text.substring(afterTitles(text));
    }

    private static int afterTitles(String text) {
        int start = 0;
        int end = text.indexOf(' ');
        while (end > start && isTitle(text, start, end)) {
            start = end + 1;
            end = text.indexOf(' ', start);
        }
        return start;
    }

    private static boolean isTitle(String text, int start, int end) {
        return text.charAt(end - 1) == '.' && end - start <= LONGEST_TITLE;
    }
}
