package io.github.unityinitiative.dedup;

/** Whether one typing error leads from one text to another. */
final class EditDistance {

    private EditDistance() {}

    /** Whether the texts are equal but for one letter put in, left out or replaced, or two neighbours swapped. */
    static boolean isAtMostOne(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = commonPrefix(one, other);
        int rest = Math.max(one.length(), other.length()) - same;
        if (one.length() != other.length()) {
            return one.regionMatches(one.length() - rest + 1, other, other.length() - rest + 1, rest - 1);
        }
        return rest <= 1 || one.regionMatches(same + 1, other, same + 1, rest - 1) || isSwap(one, other, same);
    }

    private static int commonPrefix(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int same = 0;
        while (same < end && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean isSwap(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
    }
}
