package io.github.unityinitiative.json.internal.framing;

/**
 * Well-formed UTF-8 as the Unicode Standard defines it (table 3-7): no overlong forms, no surrogates, nothing above
 * U+10FFFF.
 *
 * <p>Bytes are checked here before any parser sees them, because Jackson's own byte parser decodes overlong forms.
 */
public final class StrictUtf8 {

    private StrictUtf8() {}

    /** The index of the first byte of a malformed sequence, or -1 if all bytes are well-formed. */
    public static int firstMalformed(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at = ByteSearch.endOfAscii(bytes, at, to);
                continue;
            }
            int length = sequenceLength(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    private static int sequenceLength(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return to - at >= 2 && isTrail(bytes[at + 1]) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return to - at >= 3 && isSecondOfThree(lead, bytes[at + 1] & 0xFF) && isTrail(bytes[at + 2]) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            return to - at >= 4
                            && isSecondOfFour(lead, bytes[at + 1] & 0xFF)
                            && isTrail(bytes[at + 2])
                            && isTrail(bytes[at + 3])
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean isSecondOfThree(int lead, int second) {
        return second >= (lead == 0xE0 ? 0xA0 : 0x80) && second <= (lead == 0xED ? 0x9F : 0xBF);
    }

    private static boolean isSecondOfFour(int lead, int second) {
        return second >= (lead == 0xF0 ? 0x90 : 0x80) && second <= (lead == 0xF4 ? 0x8F : 0xBF);
    }

    private static boolean isTrail(byte value) {
        return (value & 0xC0) == 0x80;
    }
}
