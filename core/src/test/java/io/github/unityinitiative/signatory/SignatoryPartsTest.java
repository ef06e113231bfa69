package io.github.unityinitiative.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import io.github.unityinitiative.text.Script;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked of the parts of a signature. */
class SignatoryPartsTest {

    private static final NameSpelling ARABIC = new NameSpelling("سارة أحمد", LanguageTag.ARABIC, SpellingKind.ORIGINAL);
    private static final NameSpelling LATIN = new NameSpelling("Sara Ahmed", null, SpellingKind.TRANSLITERATION);

    @Test
    void aRandomIdHas128BitsAndSaysNothing() {
        Random random = new Random(17);
        Set<SignatoryId> ids = new HashSet<>();
        for (int count = 0; count < 1_000; count++) {
            SignatoryId id = SignatoryId.random(random);
            assertThat(id.value()).matches("[0-9a-f]{32}");
            ids.add(id);
        }
        assertThat(ids).hasSize(1_000);
        assertThat(SignatoryId.random(new Random(17))).isEqualTo(SignatoryId.random(new Random(17)));
    }

    @Test
    void anIdHas1To200Characters() {
        assertThat(SignatoryId.of("x".repeat(200)).value()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> SignatoryId.of("x".repeat(201)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignatoryId.of(""))
                .withMessage("value must have 1 to 200 characters");
    }

    @Test
    void idsHaveAnOrder() {
        assertThat(SignatoryId.of("a")).isLessThan(SignatoryId.of("a1")).isLessThan(SignatoryId.of("b"));
    }

    @Test
    void aNameIsAskedForItsSpellings() {
        PersonName name = new PersonName(ARABIC, List.of(LATIN));
        assertThat(name.spellings()).containsExactly(ARABIC, LATIN);
        assertThat(name.in(LanguageTag.ARABIC)).contains(ARABIC);
        assertThat(name.in(LanguageTag.ENGLISH)).isEmpty();
        assertThat(name.with(ARABIC).others()).containsExactly(LATIN, ARABIC);
    }

    @Test
    void aSpellingKnowsItsScriptAndPerhapsItsLanguage() {
        assertThat(ARABIC.language()).contains(LanguageTag.ARABIC);
        assertThat(LATIN.language()).isEmpty();
        assertThat(ARABIC.script()).isEqualTo(Script.ARABIC);
        assertThat(LATIN.script().code()).isEqualTo("Latn");
    }

    @Test
    void whatIsNotStatedIsEmpty() {
        Signatory bare =
                Signatory.builder(SignatoryId.of("s1"), PersonName.of("Sara")).build();
        assertThat(bare.profession()).isEmpty();
        assertThat(bare.affiliation()).isEmpty();
        assertThat(bare.signedOn()).isEmpty();
        assertThat(bare.language()).isEmpty();
        assertThat(bare.signedText()).isEmpty();
        assertThat(bare.provenance()).isEmpty();
        assertThat(bare.residence().city()).isEmpty();
        assertThat(bare.residence().country()).isEmpty();
        assertThat(bare.contact().email()).isEmpty();
        assertThat(bare.contact().phone()).isEmpty();
        assertThat(new Provenance("file.csv", null).row()).isEmpty();
        assertThat(new StatedProvince("Atlantis", null).id()).isEmpty();
    }

    @Test
    void whatIsStatedComesBack() {
        TextDigest text = new TextDigest(LanguageTag.ARABIC, "0".repeat(64));
        Signatory full = Signatory.builder(SignatoryId.of("s1"), PersonName.of("Sara"))
                .affiliation("Union of Authors")
                .signedText(text)
                .provenance(new Provenance("file.csv", 7L))
                .residence(new Residence(new StatedProvince("Basra", ProvinceId.of("basra")), "IQ", "Zubair"))
                .build();
        assertThat(full.affiliation()).contains("Union of Authors");
        assertThat(full.signedText()).contains(text);
        assertThat(full.provenance().flatMap(Provenance::row)).contains(7L);
        assertThat(full.residence().city()).contains("Zubair");
        assertThat(full.residence().province().flatMap(StatedProvince::id)).contains(ProvinceId.of("basra"));
    }

    @Test
    void anInitiativeShowsSizesOnly() {
        Document letter =
                Document.builder("urn:example:letter", LocalizedText.empty()).build();
        Signatory signatory =
                Signatory.builder(SignatoryId.of("s1"), PersonName.of("Sara")).build();
        assertThat(new Initiative(letter, List.of(signatory, signatory)))
                .hasToString("Initiative[id=urn:example:letter, signatories=2]");
    }
}
