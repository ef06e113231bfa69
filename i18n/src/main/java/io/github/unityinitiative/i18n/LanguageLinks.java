package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.language.DisplayLanguage;

/** Attributes of a link to a page in another language. */
final class LanguageLinks {

    private LanguageLinks() {}

    // Tags and directions are of ASCII letters and hyphens, so they need no escaping.
    static String attributes(DisplayLanguage language) {
        String tag = language.htmlLanguage();
        return " lang=\"" + tag + "\" hreflang=\"" + tag + "\" dir=\""
                + language.direction().html() + "\"";
    }
}
