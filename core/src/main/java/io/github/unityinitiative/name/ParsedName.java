package io.github.unityinitiative.name;

import java.util.List;
import java.util.Optional;

/**
 * A written person name taken apart for comparison. The original spelling is kept unchanged.
 *
 * <p>Immutable and thread-safe; equal when the original spelling is equal, since parsing is deterministic.
 * {@link #toString()} shows no letter of the name.
 */
public final class ParsedName {
    private final String written;
    private final List<String> titles;
    private final Optional<String> kunya;
    private final List<NamePart> parts;
    private final boolean familyFirst;

    ParsedName(String written, List<String> titles, Optional<String> kunya, List<NamePart> parts, boolean familyFirst) {
        this.written = written;
        this.titles = List.copyOf(titles);
        this.kunya = kunya;
        this.parts = List.copyOf(parts);
        this.familyFirst = familyFirst;
    }

    /**
     * The name exactly as it was given to the parser.
     *
     * @return the original spelling
     */
    public String written() {
        return written;
    }

    /**
     * The titles that were set aside, such as {@code د.} or {@code Dr}, as written.
     *
     * @return the titles in order; empty if there are none
     */
    public List<String> titles() {
        return titles;
    }

    /**
     * The kunya ("father of …", "mother of …") that stood before the name, as written.
     *
     * @return the kunya, empty if there is none
     */
    public Optional<String> kunya() {
        return kunya;
    }

    /**
     * The parts of the name, given name first.
     *
     * @return the parts; empty if the text holds no letter
     */
    public List<NamePart> parts() {
        return parts;
    }

    /**
     * Whether the name was written "Family, Given" and its parts were therefore put in the usual order.
     *
     * @return true if a comma told that the family name stood first
     */
    public boolean familyFirst() {
        return familyFirst;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParsedName that && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** Shows the number of parts only, since names are personal data. */
    @Override
    public String toString() {
        return "ParsedName[parts=" + parts.size() + "]";
    }
}
