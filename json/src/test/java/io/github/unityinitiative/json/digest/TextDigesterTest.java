package io.github.unityinitiative.json.digest;

import static io.github.unityinitiative.text.LanguageTag.ARABIC;
import static io.github.unityinitiative.text.LanguageTag.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.Stance;
import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.json.Samples;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDigesterTest {

    private final TextDigester digester = new TextDigester();

    @Test
    void theDigestIsPinned() {
        // A file in another language must give the same: printf '…' | sha256sum of the canonical form in FORMAT.md.
        assertThat(CanonicalJson.of(DigestForm.of(letter("Meet, and agree."), ENGLISH)))
                .isEqualTo(
                        "{\"addressees\":[],\"closing\":[],\"demands\":[{\"number\":1,\"text\":\"Meet, and agree.\"}],"
                                + "\"language\":\"en\",\"preamble\":[],\"rules\":\"initiative-text/1\"}");
        assertThat(digester.digest(letter("Meet, and agree."), ENGLISH).sha256())
                .isEqualTo("a9ba965accfd2da9f4e26065a423494f0e98d22518694386a72f94c45d7a0318");
    }

    /** Digests that a few lines of Python gave: its NFC, its JSON with sorted keys, its SHA-256. */
    static Stream<Arguments> vectors() {
        return Stream.of(
                Arguments.of(
                        "Meet,\r\nand \"agree\"\\ \t\u0001\u007f.",
                        "21c4b739eb3937c2dd7380744f3f7bb6cb0928e102f7f322a4492c83eea3dbf5"),
                Arguments.of(
                        "اجتمعوا، وَاتَّفِقُوا.", "687506af6e0505dda63c37c39d7a4b32b3f6c13d6bcf1d4988af41278f855c87"),
                Arguments.of(
                        "كوردستان\u200cی\u200c ە", "c59b5cfb12804ea9c95ded7ee2ffcad26c7944ff31a9976cee0147a840522102"),
                Arguments.of("\ufdfa \ufefb لا", "ee34a60e7ea42eb88dd48482be564a978d92b19d616879cc989bf64075f35300"),
                Arguments.of(
                        "\u00c7\u0327 e\u0301\u0323 \u1e9b\u0323",
                        "a449f9246c9330f8f3c9072067d7dcd7aecbf483377b88803e104d60794723b0"),
                Arguments.of(
                        "\u0623\u0650\u0651 \u0627\u0654",
                        "22fed3f5ef57bc677c3bd7fb840186a6eab4dae0bb8b91f9aafe94b116ea09c1"),
                Arguments.of(
                        "\ud55c\uae00 \u1112\u1161\u11ab",
                        "0223ebefbb34af9c167f628f6543ebd6f53fcf3c5fd2a2299632353a3ae92bd3"),
                Arguments.of(
                        "\ud83d\udd4a \ud803\udd00\ud83a\udd00",
                        "70912adb63fb2d10ed3f984a4e1d7618219c6639d949bee939c65888e3a93db8"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void anotherLanguageGivesTheSame(String text, String sha256) {
        assertThat(digester.digest(letter(text), ENGLISH).sha256()).isEqualTo(sha256);
    }

    @Test
    void everyLanguageOfTheBundledLetterHasItsOwnDigest() {
        assertThat(digester.digests(BundledInitiative.document()).values())
                .hasSameSizeAs(BundledInitiative.document().languages())
                .doesNotHaveDuplicates();
    }

    @Test
    void theDefaultLocaleHasNoSay() {
        TextDigest expected = digester.digest(Samples.document(), ARABIC);
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("tr", "ar-u-nu-arab", "ckb")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(digester.digest(Samples.document(), ARABIC)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"' Meet,\r\nagree. '", "'Meet,\nagree.\u00A0\u2003'", "'Meet,\ragree.'"})
    void formOfLineBreaksAndMarginsDoNotMatter(String text) {
        assertThat(digester.digest(letter(text.replace("\u00A0", "")), ENGLISH))
                .isEqualTo(digester.digest(letter("Meet,\nagree."), ENGLISH));
    }

    @Test
    void formOfAccentsDoesNotMatterAndTheNonJoinerDoes() {
        assertThat(digester.digest(letter("e\u0301"), ENGLISH)).isEqualTo(digester.digest(letter("é"), ENGLISH));
        assertThat(digester.digest(letter("a\u200Cb"), ENGLISH)).isNotEqualTo(digester.digest(letter("ab"), ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202E", "\u2066", "\u2069"})
    void whatReordersTextIsRefused(String character) {
        assertThatThrownBy(() -> digester.digest(letter("a" + character + "b"), ENGLISH))
                .isInstanceOf(UndigestibleTextException.class)
                .hasMessage("REORDERING_CHARACTER at /demands/0/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE000", "\u0378", "\uD800", "\uD81B\uDFF2\uDBFF\uDFFE"})
    void whatUnicode13DoesNotKnowIsRefused(String character) {
        assertThatThrownBy(() -> digester.digest(letter(character), ENGLISH))
                .isInstanceOfSatisfying(UndigestibleTextException.class, e -> {
                    assertThat(e.reason()).isEqualTo(UndigestibleTextException.Reason.UNKNOWN_CHARACTER);
                    assertThat(e.pointer()).isEqualTo("/demands/0/text");
                });
    }

    @Test
    void aMissingLanguageHasNoDigest() {
        assertThatThrownBy(() -> digester.digest(letter("x"), LanguageTag.SYRIAC))
                .hasMessage("LANGUAGE_MISSING");
    }

    @Test
    void titlesStancesAndSubjectsAreNoPartOfIt() {
        Document other = Document.builder("other", LocalizedText.of(ENGLISH, "title"))
                .demand(new Demand(
                        1,
                        Stance.HOPES,
                        List.of("x"),
                        LocalizedText.of(ENGLISH, "subject"),
                        LocalizedText.of(ENGLISH, "Meet.")))
                .build();
        assertThat(digester.digest(other, ENGLISH)).isEqualTo(digester.digest(letter("Meet."), ENGLISH));
        assertThat(digester.changes(other, letter("Meet."), ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meet، and agree.|/demands/0/text at 5: U+002C COMMA became U+060C ARABIC COMMA",
                "Meet and agree.|/demands/0/text at 5: U+002C COMMA was taken out",
                "Meet,, and agree.|/demands/0/text at 6: U+002C COMMA was put in",
                "Meet, and agree|/demands/0/text at 16: U+002E FULL STOP was taken out",
                "Beat it|/demands/0/text at 1: U+004D LATIN CAPITAL LETTER M became U+0042 LATIN CAPITAL LETTER B"
            })
    void aChangedCommaIsFoundAndNamed(String changed, String words) {
        Document signed = letter("Meet, and agree.");
        assertThat(digester.digest(letter(changed), ENGLISH)).isNotEqualTo(digester.digest(signed, ENGLISH));
        assertThat(digester.changes(signed, letter(changed), ENGLISH))
                .singleElement()
                .hasToString(words);
    }

    @Test
    void partsAndNumbersThatDifferAreFound() {
        Document signed = Samples.document();
        Document found = Document.builder("x", signed.title())
                .demand(new Demand(
                        3,
                        Stance.ASKS,
                        List.of(),
                        LocalizedText.empty(),
                        signed.demands().get(0).text()))
                .build();
        assertThat(digester.changes(signed, found, ENGLISH))
                .extracting(TextChange::pointer)
                .containsExactly(
                        "/preamble/0", "/addressees/0/name", "/demands/1/text", "/closing/0", "/demands/0/number");
    }

    @Property(tries = 200)
    void changesAreEmptyExactlyIfDigestsAreEqual(@ForAll("texts") String one, @ForAll("texts") String two) {
        boolean equal = digester.digest(letter(one), ENGLISH).equals(digester.digest(letter(two), ENGLISH));
        assertThat(digester.changes(letter(one), letter(two), ENGLISH).isEmpty())
                .isEqualTo(equal);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> texts() {
        return net.jqwik.api.Arbitraries.strings()
                .withChars("ab ,\u060C\n\r\u0301e")
                .ofMaxLength(4);
    }

    private static Document letter(String demand) {
        return Document.builder("letter", LocalizedText.empty())
                .demand(new Demand(1, Stance.ASKS, List.of(), LocalizedText.empty(), LocalizedText.of(ENGLISH, demand)))
                .build();
    }
}
