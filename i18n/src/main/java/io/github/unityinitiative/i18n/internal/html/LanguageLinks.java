package io.github.unityinitiative.i18n.internal.html;

import io.github.unityinitiative.i18n.language.DisplayLanguage;

/** Attributes of a link to a page in another language. */
public final class LanguageLinks {

    private LanguageLinks() {}

    // Tags and directions are of ASCII letters and hyphens, so they need no escaping.
    /**
     * The attributes that say what a link leads to.
     *
     * @param language the language of the page behind it
     * @return attributes with a space before them
     */
    public static String attributes(DisplayLanguage language) {
        String tag = language.htmlLanguage();
        return " lang=\"" + tag + "\" hreflang=\"" + tag + "\" dir=\""
                + language.direction().html() + "\"";
    }
}
