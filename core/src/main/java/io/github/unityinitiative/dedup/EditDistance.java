package io.github.unityinitiative.dedup;

/** Whether one typing error leads from one text to another. */
final class EditDistance {

    private EditDistance() {}

    /** Whether the texts are equal but for one letter put in, left out or replaced, or two neighbours swapped. */
    static boolean isAtMostOne(String one, String other) {
        int same = commonPrefix(one, other);
        String left = one.substring(same);
        String right = other.substring(same);
        if (left.length() == right.length()) {
            return left.length() <= 1 || isSwap(left, right) || left.regionMatches(1, right, 1, right.length() - 1);
        }
        boolean more = left.length() == right.length() + 1 && left.endsWith(right);
        return more || (right.length() == left.length() + 1 && right.endsWith(left));
    }

    private static int commonPrefix(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int same = 0;
        while (same < end && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean isSwap(String left, String right) {
        return left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.regionMatches(2, right, 2, right.length() - 2);
    }
}
