package io.github.unityinitiative.json;

import io.github.unityinitiative.json.UnreadableInputException.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that a file says it has. A minor version only adds members, so that any minor of our major can be read;
 * another major cannot.
 */
final class FormatVersion {

    private static final int MAJOR = 1;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

    private FormatVersion() {}

    /**
     * Requires that a version can be read.
     *
     * @throws UnreadableInputException if it cannot
     */
    static void requireReadable(String version, long line) {
        Matcher matcher = FORM.matcher(version);
        if (!matcher.matches()) {
            throw UnreadableInputException.invalidDocument("/formatVersion");
        }
        if (Integer.parseInt(matcher.group(1)) != MAJOR) {
            throw new UnreadableInputException(Reason.UNSUPPORTED_VERSION, line, null);
        }
    }
}
