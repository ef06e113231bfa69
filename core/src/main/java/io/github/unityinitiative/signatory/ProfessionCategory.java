package io.github.unityinitiative.signatory;

/** The groups that the 2014 letter says its signatories belong to, and everybody else. */
public enum ProfessionCategory {
    /** Teaches or researches at a university or institute. */
    ACADEMIC,
    /** Painter, musician, actor, director and other arts. */
    ARTIST,
    /** Writes books: author, poet, novelist, critic, translator. */
    AUTHOR,
    /** Works for press or broadcasting. */
    JOURNALIST,
    /** Active in civil society or human rights. */
    CIVIL_ACTIVIST,
    /** Any other profession, or one that was not recognised. */
    OTHER
}
