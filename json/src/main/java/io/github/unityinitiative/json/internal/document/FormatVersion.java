package io.github.unityinitiative.json.internal.document;

import io.github.unityinitiative.json.input.UnreadableInputException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the format. A minor version only adds members, so that any minor of our major can be read; a lower major
 * can be read by way of {@link Migrations}, and a higher one cannot.
 *
 * @param major changes when members change their meaning
 * @param minor changes when members are added
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    /** The name of the format. */
    public static final String FORMAT = "initiative";

    /** The version that is written. */
    static final FormatVersion CURRENT = new FormatVersion(1, 0);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

    /**
     * The version that a file says it has.
     *
     * @throws UnreadableInputException if the text is no version
     */
    public static FormatVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw UnreadableInputException.invalidDocument("/formatVersion");
        }
        return new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Whether it can be read as it is. */
    boolean isCurrent() {
        return major == CURRENT.major;
    }

    @Override
    public int compareTo(FormatVersion other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
