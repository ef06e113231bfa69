package io.github.unityinitiative.json;

import java.nio.charset.StandardCharsets;

/** Text that UTF-8 can hold. */
final class StrictText {

    private StrictText() {}

    static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
