package io.github.unityinitiative.json.digest;

import io.github.unityinitiative.extension.ExtensionValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The canonical form of JSON (RFC 8785), for values without fractions: members sorted by the UTF-16 code units of their
 * names, no white space, the shortest escapes.
 */
final class CanonicalJson {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,15}");
    private static final long LARGEST = 1L << 53;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The canonical text of a value.
     *
     * @throws IllegalArgumentException if it holds a number that is no whole number of at most 2^53
     */
    static String of(ExtensionValue value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            string(text.value());
        } else if (value instanceof ExtensionValue.Numeral numeral) {
            out.append(whole(numeral.digits()));
        } else if (value instanceof ExtensionValue.Flag flag) {
            out.append(flag.value());
        } else if (value instanceof ExtensionValue.Items items) {
            items(items.values());
        } else if (value instanceof ExtensionValue.Members members) {
            members(members.values());
        } else {
            out.append("null");
        }
    }

    private void items(List<ExtensionValue> items) {
        out.append('[');
        String comma = "";
        for (ExtensionValue item : items) {
            out.append(comma);
            write(item);
            comma = ",";
        }
        out.append(']');
    }

    private void members(Map<String, ExtensionValue> members) {
        out.append('{');
        String comma = "";
        // The order of String is that of UTF-16 code units, which is the one that RFC 8785 asks for.
        for (Map.Entry<String, ExtensionValue> member : new TreeMap<>(members).entrySet()) {
            out.append(comma);
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void string(String text) {
        out.append('"');
        text.chars().forEach(unit -> character((char) unit));
        out.append('"');
    }

    private void character(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (unit < ' ') {
                    out.append("\\u00").append(unit < 0x10 ? "0" : "").append(Integer.toHexString(unit));
                } else {
                    out.append(unit);
                }
            }
        }
    }

    private static String whole(String digits) {
        if (!WHOLE.matcher(digits).matches() || Math.abs(Long.parseLong(digits)) > LARGEST) {
            throw new IllegalArgumentException("not a whole number of at most 2^53");
        }
        return digits;
    }
}
