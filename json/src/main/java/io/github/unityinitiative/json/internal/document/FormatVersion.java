package io.github.unityinitiative.json.internal.document;

import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that a file says it has. A minor version only adds members, so that any minor of our major can be read;
 * another major cannot.
 */
public final class FormatVersion {

    /** The name of the format. */
    public static final String FORMAT = "initiative";

    /** The version that is written. */
    static final String CURRENT = "1.0";

    private static final int MAJOR = 1;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

    private FormatVersion() {}

    /**
     * Requires that a version can be read.
     *
     * @throws UnreadableInputException if it cannot
     */
    public static void requireReadable(String version, long line) {
        Matcher matcher = FORM.matcher(version);
        if (!matcher.matches()) {
            throw UnreadableInputException.invalidDocument("/formatVersion");
        }
        if (Integer.parseInt(matcher.group(1)) != MAJOR) {
            throw new UnreadableInputException(Reason.UNSUPPORTED_VERSION, line, null);
        }
    }
}
