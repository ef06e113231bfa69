package io.github.unityinitiative.json.digest;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.text.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Binds a signature to the text that was signed: the SHA-256 digest of a letter in one language, and, where two digests
 * differ, what was changed.
 *
 * <p>The digest is taken of the canonical form (RFC 8785) of the language, preamble, names of addressees, demands and
 * closing, with text by the rules {@code initiative-text/1}: NFC, LF, trimmed, nothing that reorders characters. It is
 * the same under every JDK and locale. The title, the other languages and everything an editor adds (stances, subjects,
 * sources) are no part of it. Stateless and thread-safe.
 *
 * <pre>{@code
 * TextDigester digester = new TextDigester();
 * TextDigest signed = digester.digest(document, LanguageTag.ENGLISH);
 * digester.changes(document, edited, LanguageTag.ENGLISH);   // [/demands/2/text at 41: COMMA became ARABIC COMMA]
 * }</pre>
 */
public final class TextDigester {

    /** Creates a digester. */
    public TextDigester() {}

    /**
     * The digest of a letter in one language.
     *
     * @param document the letter
     * @param language exactly this language, no fallback
     * @return its digest
     * @throws NullPointerException if an argument is null
     * @throws UndigestibleTextException if the letter has no text in that language, or a character that no digest is
     *     taken of
     */
    public TextDigest digest(Document document, LanguageTag language) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(language, "language");
        String canonical = CanonicalJson.of(DigestForm.of(document, language));
        return new TextDigest(language, sha256(canonical));
    }

    /**
     * The digests of a letter in all languages that it lists.
     *
     * @param document the letter
     * @return language to digest, in the order of the letter
     * @throws NullPointerException if {@code document} is null
     * @throws UndigestibleTextException if the letter has no digest in one of them
     */
    public Map<LanguageTag, TextDigest> digests(Document document) {
        Map<LanguageTag, TextDigest> digests = new LinkedHashMap<>();
        document.languages().forEach(language -> digests.put(language.tag(), digest(document, language.tag())));
        return digests;
    }

    /**
     * What differs between two texts of a letter: for every part that is not the same, the first character.
     *
     * @param signed the text that was signed
     * @param found the text at hand
     * @param language the language to compare
     * @return the changes in the order of the letter; empty exactly if the digests are equal
     * @throws NullPointerException if an argument is null
     * @throws UndigestibleTextException if a text holds a character that no digest is taken of
     */
    public List<TextChange> changes(Document signed, Document found, LanguageTag language) {
        Map<String, String> before = DigestForm.parts(signed, language);
        Map<String, String> after = DigestForm.parts(found, language);
        Set<String> places = new LinkedHashSet<>(before.keySet());
        places.addAll(after.keySet());
        List<TextChange> changes = new ArrayList<>();
        for (String place : places) {
            change(place, before.get(place), after.get(place)).ifPresent(changes::add);
        }
        addRenumbering(signed, found, changes);
        return List.copyOf(changes);
    }

    private static Optional<TextChange> change(String place, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(TextChange.between(place, before == null ? "" : before, after == null ? "" : after));
    }

    private static void addRenumbering(Document signed, Document found, List<TextChange> changes) {
        int demands = Math.min(signed.demands().size(), found.demands().size());
        for (int index = 0; index < demands; index++) {
            int before = signed.demands().get(index).number();
            int after = found.demands().get(index).number();
            if (before != after) {
                changes.add(TextChange.between(
                        "/demands/" + index + "/number", Integer.toString(before), Integer.toString(after)));
            }
        }
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
