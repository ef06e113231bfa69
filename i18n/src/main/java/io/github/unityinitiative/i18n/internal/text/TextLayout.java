package io.github.unityinitiative.i18n.internal.text;

/** How a text format marks what it shows. */
interface TextLayout {

    /** A text of the letter or of ours in a paragraph of its own. */
    String text(String text);

    /** A piece of a message of ours. */
    String words(String text);

    /** Somebody's words within a line, isolated. */
    String isolated(String text);

    String heading(int level, String written);

    String item(String written);

    String demandStart(int number, String markerDigits, String written);

    /** A further paragraph within a demand. */
    String demandLine(int number, String markerDigits, String written);

    String tableRow(String name, String count);
}
