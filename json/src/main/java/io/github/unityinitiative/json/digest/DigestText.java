package io.github.unityinitiative.json.digest;

import io.github.unityinitiative.constraint.internal.Unicode13;
import io.github.unityinitiative.json.digest.UndigestibleTextException.Reason;
import java.text.Normalizer;

/**
 * The text rules {@code initiative-text/1}: line breaks become LF, the whole is normalized to NFC and trimmed of white
 * space at both ends. Everything else stays, the zero-width non-joiner of Kurdish and Persian among it.
 */
final class DigestText {

    private DigestText() {}

    /**
     * The text that is digested.
     *
     * @throws UndigestibleTextException if a character may not be in it
     */
    static String of(String text, String pointer) {
        text.codePoints().forEach(character -> require(character, pointer));
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }

    private static void require(int character, String pointer) {
        if (isReordering(character)) {
            throw new UndigestibleTextException(Reason.REORDERING_CHARACTER, pointer);
        }
        if (!Unicode13.INSTANCE.isAssigned(character)) {
            throw new UndigestibleTextException(Reason.UNKNOWN_CHARACTER, pointer);
        }
    }

    /** Embeddings, overrides and isolates, and what ends them. The plain direction marks are harmless. */
    private static boolean isReordering(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
