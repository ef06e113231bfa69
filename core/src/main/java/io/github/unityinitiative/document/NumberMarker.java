package io.github.unityinitiative.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that opens a line, such as {@code "10-  "}, {@code "١-"}, {@code "2."} or {@code "(3)"}.
 *
 * @param value the number, 0 to 999
 * @param style which sign stands around it; a list keeps to one
 * @param rest the line after it
 */
record NumberMarker(int value, char style, String rest) {

    // A digit after the sign makes it a date, a range or a decimal: 17/6, 3-4, 1.5.
    private static final Pattern FORM = Pattern.compile(
            "[\\p{Cf}]*([(\\[]?)(\\p{Nd}{1,3})(?:[\\s\\p{Z}]?([-\u2010-\u2015\u2212\u0640.)\\]:/\u060C])[-.)\\]:]*|(?=[\\s\\p{Z}]{2}|\t))"
                    + "(?!\\p{Nd})[\\s\\p{Z}\\p{Cf}]*(.*)",
            Pattern.DOTALL);

    static Optional<NumberMarker> of(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        char style = matcher.group(1).isEmpty() ? style(matcher.group(3)) : '(';
        return Optional.of(new NumberMarker(Digits.parse(matcher.group(2)), style, matcher.group(4)));
    }

    private static char style(@Nullable String sign) {
        if (sign == null) {
            return ' ';
        }
        return switch (sign.charAt(0)) {
            case '.' -> '.';
            case ')', ']' -> ')';
            case ':', '\u060C' -> ':';
            case '/' -> '/';
            default -> '-';
        };
    }
}
