package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final LocalizedText TITLE = LocalizedText.of(LanguageTag.ENGLISH, "Letter");

    @Test
    void fieldsOfOtherToolsAreKept() {
        Extensions fields = Extensions.none().with("petition-id", new ExtensionValue.Numeral("17"));
        Document.Builder letter = Document.builder("urn:example:letter", TITLE);
        assertThat(letter.extensions(fields).build().extensions()).isEqualTo(fields);
        assertThatNullPointerException().isThrownBy(() -> letter.extensions(null));
    }

    @Test
    void whatIsStatedComesBack() {
        Demand demand = new Demand(1, Stance.ASKS, List.of("parliament"), LocalizedText.empty(), TITLE);
        Addressee parliament = new Addressee("parliament", AddresseeKind.PARLIAMENT, LocalizedText.empty());
        DocumentLanguage original = DocumentLanguage.of(LanguageTag.ENGLISH, TextStatus.ORIGINAL);
        Document letter = Document.builder("urn:example:letter", TITLE)
                .language(original)
                .date(LocalDate.of(2014, 6, 17))
                .preamble(LocalizedText.of(LanguageTag.ENGLISH, "We"))
                .addressee(parliament)
                .demand(demand)
                .closing(LocalizedText.of(LanguageTag.ENGLISH, "Peace"))
                .claimedSignatures(17)
                .build();
        assertThat(letter.languages()).containsExactly(original);
        assertThat(letter.date()).contains(LocalDate.of(2014, 6, 17));
        assertThat(letter.title()).isEqualTo(TITLE);
        assertThat(letter.preamble()).containsExactly(LocalizedText.of(LanguageTag.ENGLISH, "We"));
        assertThat(letter.addressees()).containsExactly(parliament);
        assertThat(letter.demands()).containsExactly(demand);
        assertThat(letter.closing()).containsExactly(LocalizedText.of(LanguageTag.ENGLISH, "Peace"));
        assertThat(letter.claimedSignatures()).contains(17);
    }

    @Test
    void whatIsNotStatedIsEmpty() {
        Document bare = Document.builder("urn:example:letter", TITLE).build();
        assertThat(bare.date()).isEmpty();
        assertThat(bare.claimedSignatures()).isEmpty();
        assertThat(bare.demands()).isEmpty();
        assertThat(bare.extensions()).isEqualTo(Extensions.none());
    }

    @Test
    void theTextFormOfADemandShowsWhomItSpeaksTo() {
        assertThat(new Demand(2, Stance.REFUSES, List.of("parliament"), LocalizedText.empty(), TITLE))
                .hasToString("Demand[number=2, stance=REFUSES, addressees=[parliament]]");
    }

    @Test
    void textFormsShowSizesAndLinesWithoutText() {
        Document letter = Document.builder("urn:example:letter", TITLE).build();
        assertThat(letter).hasToString("Document[id=urn:example:letter, languages=0, demands=0]");
        UnplacedText unplaced = new UnplacedText(3, "canary");
        assertThat(unplaced).hasToString("UnplacedText[line=3]");
        assertThat(new DocumentReading(letter, List.of(), List.of(unplaced), List.of()))
                .hasToString("DocumentReading[lines=0, unplaced=1, notes=0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789"})
    void aDigestIsSixtyFourLowerCaseHexadecimalDigits(String sha256) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextDigest(LanguageTag.ENGLISH, sha256));
        assertThat(new TextDigest(LanguageTag.ENGLISH, "0123456789abcdef".repeat(4)).sha256())
                .hasSize(64);
    }
}
