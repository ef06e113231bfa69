package io.github.unityinitiative.i18n.page;

import java.util.Locale;

/** What the library puts into a page. A {@link PageTemplate} names a slot in small letters between double braces. */
public enum PageSlot {
    /** The BCP 47 tag of the page's language, for a {@code lang} attribute. */
    LANGUAGE,
    /** {@code ltr} or {@code rtl}, for a {@code dir} attribute. */
    DIRECTION,
    /** What belongs into the head: character set, title, style, links to the other languages, structured data. */
    HEAD,
    /** The title of the page as text. */
    TITLE,
    /** A link to the text for readers who use a keyboard; it leads to the element with the id {@code text}. */
    SKIP,
    /** The header of the site with the links to its pages and languages; nothing on a page that stands alone. */
    NAVIGATION,
    /** The letter, the list or the statistics. */
    CONTENT;

    /**
     * The slot as templates write it.
     *
     * @return the name between braces, such as <code>{{content}}</code>
     */
    public String placeholder() {
        return "{{" + name().toLowerCase(Locale.ROOT) + "}}";
    }
}
