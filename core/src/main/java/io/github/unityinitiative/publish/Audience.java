package io.github.unityinitiative.publish;

/** Who a publication is made for. Nobody ever sees more of a signatory than that signatory's own visibility allows. */
public enum Audience {
    /** Everybody: names and fields as each signatory lets them be seen, and statistics. */
    PUBLIC,
    /**
     * Those the letter is handed to: names, professions and provinces as far as each signatory lets them be seen, but
     * no affiliation, city or day, by which somebody could be found. Statistics as for everybody.
     */
    ADDRESSEE,
    /** Readers of statistics alone: nobody is named. */
    AGGREGATE
}
