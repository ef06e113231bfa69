package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import io.github.unityinitiative.text.Script;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledInitiativeTest {

    private final Document document = new BundledInitiative().read();

    @Test
    void everybodyGetsTheSame() {
        assertThat(BundledInitiative.document())
                .isSameAs(BundledInitiative.document())
                .isEqualTo(document);
    }

    @Test
    void factsOfTheLetter() {
        assertThat(document.id()).isEqualTo("initiative-2014");
        assertThat(document.date()).contains(LocalDate.of(2014, 6, 17));
        assertThat(document.claimedSignatures()).contains(1300);
        assertThat(document.demands())
                .extracting(Demand::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 14).boxed().toList());
        assertThat(document.demands())
                .extracting(Demand::stance)
                .containsExactly(
                        Stance.ASKS,
                        Stance.SUPPORTS,
                        Stance.URGES,
                        Stance.CALLS_FOR,
                        Stance.URGES,
                        Stance.REFUSES,
                        Stance.ASKS,
                        Stance.REFUSES,
                        Stance.HOLDS_RESPONSIBLE,
                        Stance.ASKS,
                        Stance.ASKS,
                        Stance.ASKS,
                        Stance.ASKS,
                        Stance.HOPES);
    }

    @Test
    void everyLanguageIsASummaryWithItsSource() {
        assertThat(document.languages())
                .extracting(DocumentLanguage::tag)
                .containsExactly(
                        LanguageTag.ENGLISH,
                        LanguageTag.ARABIC,
                        LanguageTag.SORANI,
                        LanguageTag.KURMANJI,
                        LanguageTag.TURKISH);
        assertThat(document.languages()).allSatisfy(language -> {
            assertThat(language.status()).isEqualTo(TextStatus.SUMMARY);
            assertThat(language.source()).get().asString().containsPattern("2014|٢٠١٤");
        });
    }

    @Test
    void summariesThatNoNativeSpeakerReadSaySo() {
        assertThat(document.languages())
                .filteredOn(language ->
                        language.source().orElseThrow().matches(".*(مسودة|ڕەشنووس|reşnivîs|taslak|draft).*"))
                .extracting(DocumentLanguage::tag)
                .containsExactly(LanguageTag.ARABIC, LanguageTag.SORANI, LanguageTag.KURMANJI, LanguageTag.TURKISH);
    }

    @Test
    void everyPartHasTextInEveryLanguage() {
        assertThat(parts()).hasSizeGreaterThan(30).allSatisfy(part -> {
            assertThat(part.languages()).hasSize(5);
            assertThat(part.asMap().values()).noneMatch(String::isBlank);
        });
        assertThat(document.preamble()).hasSize(3);
        assertThat(document.closing()).hasSize(2);
    }

    @Test
    void demandsSpeakToListedAddresseesAndEachListedOneIsSpokenTo() {
        List<String> listed = document.addressees().stream().map(Addressee::id).toList();
        List<String> used = document.demands().stream()
                .flatMap(demand -> demand.addressees().stream())
                .distinct()
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
        assertThat(document.demands()).allMatch(demand -> !demand.addressees().isEmpty());
    }

    @Test
    void everyLanguageIsWrittenInItsOwnLetters() {
        assertThat(texts(LanguageTag.ENGLISH)).allMatch(text -> text.matches("[\\x20-\\x7E]+"));
        assertThat(texts(LanguageTag.ARABIC))
                .allMatch(text -> Script.of(text) == Script.ARABIC)
                .noneMatch(text -> text.matches(".*[ەێۆڕڵڤگچپژکی].*"));
        assertThat(texts(LanguageTag.SORANI))
                .allMatch(text -> Script.of(text) == Script.ARABIC)
                .noneMatch(text -> text.matches(".*[كيىةؤأإصضطظثذ\u064B-\u0652\u200C].*"));
        assertThat(texts(LanguageTag.KURMANJI)).allMatch(text -> text.matches("[ a-zA-ZçêîşûÇÊÎŞÛ0-9,.;]+"));
        assertThat(texts(LanguageTag.TURKISH)).allMatch(text -> text.matches("[ a-zA-ZâçğıîöşüÇĞİÖŞÜ0-9,.;']+"));
    }

    @Test
    void textIsInNormalFormWithoutStraySpace() {
        assertThat(parts().flatMap(part -> part.asMap().values().stream())).allSatisfy(text -> {
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text).isEqualTo(text.strip()).doesNotContain("  ", " ,", " .", " ،");
        });
    }

    private List<String> texts(LanguageTag language) {
        return parts().map(part -> part.get(language).orElseThrow()).toList();
    }

    private Stream<LocalizedText> parts() {
        return Stream.of(
                        Stream.of(document.title()),
                        document.preamble().stream(),
                        document.addressees().stream().map(Addressee::name),
                        document.demands().stream().flatMap(demand -> Stream.of(demand.subject(), demand.text())),
                        document.closing().stream())
                .flatMap(texts -> texts);
    }
}
