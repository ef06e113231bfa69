package io.github.unityinitiative.i18n.internal.markup;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import io.github.unityinitiative.i18n.message.Isolates;

/** What has to be done with each UTF-16 code unit of a text that goes into a page, in one table look-up. */
final class CharacterClasses {

    /** Goes into any page as it is. */
    static final byte PLAIN = 0;

    /** Has a meaning in HTML. */
    static final byte MARKUP = 1;

    /** Ends a line or moves within it; a page gets a space. */
    static final byte SPACE = 2;

    /** May not stand in a page: a control, a noncharacter, a directional formatting character. */
    static final byte FORBIDDEN = 3;

    /** Half of a supplementary character. */
    static final byte SURROGATE = 4;

    /** May combine with its neighbours, so that the text may not be in Normalization Form C. */
    static final byte COMBINING = 5;

    // The value that ICU4C calls UNORM_YES.
    private static final int NFC_YES = 1;

    private static final byte[] TABLE = table();

    private CharacterClasses() {}

    static byte of(char unit) {
        return TABLE[unit];
    }

    static boolean isForbidden(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    private static byte[] table() {
        byte[] table = new byte[0x10000];
        for (int unit = 0; unit < table.length; unit++) {
            table[unit] = classify((char) unit);
        }
        return table;
    }

    /** What {@link #of} looks up. */
    static byte classify(char unit) {
        if (Character.isSurrogate(unit)) {
            return SURROGATE;
        }
        return switch (unit) {
            case '<', '>', '&', '"', '\'' -> MARKUP;
            case '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> SPACE;
            default -> classifyOther(unit);
        };
    }

    private static byte classifyOther(char unit) {
        if (Character.isISOControl(unit) || Isolates.isDirectional(unit) || isForbidden(unit)) {
            return FORBIDDEN;
        }
        boolean combines = UCharacter.getCombiningClass(unit) != 0
                || UCharacter.getIntPropertyValue(unit, UProperty.NFC_QUICK_CHECK) != NFC_YES;
        return combines ? COMBINING : PLAIN;
    }
}
