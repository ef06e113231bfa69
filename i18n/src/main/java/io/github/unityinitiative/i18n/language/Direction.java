package io.github.unityinitiative.i18n.language;

/** The direction in which the lines of a language run. */
public enum Direction {
    /** From left to right, as Latin letters. */
    LEFT_TO_RIGHT("ltr"),
    /** From right to left, as Arabic and Syriac letters. */
    RIGHT_TO_LEFT("rtl");

    private final String html;

    Direction(String html) {
        this.html = html;
    }

    /**
     * The value of the {@code dir} attribute in HTML.
     *
     * @return {@code "ltr"} or {@code "rtl"}
     */
    public String html() {
        return html;
    }

    static Direction ofHtml(String value) {
        return value.equals(RIGHT_TO_LEFT.html) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
