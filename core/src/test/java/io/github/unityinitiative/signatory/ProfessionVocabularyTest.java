package io.github.unityinitiative.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.internal.ResourceTable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfessionVocabularyTest {

    private final ProfessionVocabulary vocabulary = ProfessionVocabulary.bundled();

    @ParameterizedTest
    @CsvSource({
        "University Lecturer, ACADEMIC",
        "أستاذ جامعي, ACADEMIC",
        "استاذة جامعيه, ACADEMIC",
        "الباحثة, ACADEMIC",
        "مامۆستای زانکۆ, ACADEMIC",
        "mamosteya zanîngehê, ACADEMIC",
        "PAINTER, ARTIST",
        "فنانة تشكيلية, ARTIST",
        "هونەرمەند, ARTIST",
        "şanoger, ARTIST",
        "poets, AUTHOR",
        "الروائية, AUTHOR",
        "ڕۆماننووس, AUTHOR",
        "helbestvan, AUTHOR",
        "Editor-in-Chief, JOURNALIST",
        "رئيس التحرير, JOURNALIST",
        "رۆژنامەنووس, JOURNALIST",
        "rojnamevan, JOURNALIST",
        "women's rights activist, CIVIL_ACTIVIST",
        "ناشطون مدنيون, CIVIL_ACTIVIST",
        "چالاکی مەدەنی, CIVIL_ACTIVIST",
        "çalakvanê sivîl, CIVIL_ACTIVIST",
        "محامية, OTHER",
        "endezyar, OTHER"
    })
    void wordsOfFourLanguagesAreRecognised(String written, ProfessionCategory category) {
        assertThat(vocabulary.find(written)).contains(category);
    }

    @ParameterizedTest
    @CsvSource({
        "Poet and journalist, AUTHOR",
        "شاعر وصحفي, AUTHOR",
        "كاتب صحفي, JOURNALIST",
        "Film critic, AUTHOR",
        "student of journalism, OTHER",
        "Retired professor, OTHER",
        "باحث في جامعة بغداد, ACADEMIC",
        "'Professor, College of Arts', ACADEMIC",
        "مدرس, OTHER",
        "مدرس مساعد, ACADEMIC"
    })
    void firstProfessionDecidesAndTheLongestWordWins(String written, ProfessionCategory category) {
        assertThat(vocabulary.find(written)).contains(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Astronaut", "painte", "رائد فضاء", "poetry"})
    void unknownWordsAreOtherAndKnownToBeUnknown(String written) {
        assertThat(vocabulary.find(written)).isEmpty();
        assertThat(vocabulary.recognise(written)).isEqualTo(new Profession(written, ProfessionCategory.OTHER));
    }

    @Test
    void wordsAreKeptAsWritten() {
        assertThat(vocabulary.recognise("  Écrivain & POET ").written()).isEqualTo("  Écrivain & POET ");
    }

    @Test
    void everyLanguageHasWordsForEveryCategoryAndEachFindsItsOwn() {
        Map<String, EnumSet<ProfessionCategory>> seen = new LinkedHashMap<>();
        for (ResourceTable.Row row : ResourceTable.read(ProfessionVocabulary.class, "professions.tsv")) {
            for (String word : row.list("words")) {
                ProfessionCategory category = vocabulary.find(word).orElseThrow();
                assertThat(category.name())
                        .isEqualToIgnoringCase(row.get("category").replace('-', '_'));
                seen.computeIfAbsent(row.get("language"), unused -> EnumSet.noneOf(ProfessionCategory.class))
                        .add(category);
            }
        }
        assertThat(seen).containsOnlyKeys("en", "ar", "ckb", "kmr");
        assertThat(seen.values()).allMatch(categories -> categories.equals(EnumSet.allOf(ProfessionCategory.class)));
    }

    @Test
    void wordInTwoCategoriesIsRefused() {
        Map<String, ProfessionCategory> words =
                Map.of("Painter", ProfessionCategory.ARTIST, "PAINTER", ProfessionCategory.OTHER);
        assertThatIllegalArgumentException().isThrownBy(() -> ProfessionVocabulary.of(words));
    }

    @Test
    void vocabularyOfOtherWordsKnowsThemAlone() {
        ProfessionVocabulary own = ProfessionVocabulary.of(Map.of("Oud maker", ProfessionCategory.ARTIST));
        assertThat(own.find("oud maker from Basra")).contains(ProfessionCategory.ARTIST);
        assertThat(own.find("poet")).isEmpty();
        assertThat(ProfessionVocabulary.of(Map.of()).find("poet")).isEmpty();
    }

    @Test
    void veryLongTextIsReadInFull() {
        String written = String.join(" ", List.of("word ".repeat(100_000), "poet"));
        assertThat(vocabulary.find(written)).contains(ProfessionCategory.AUTHOR);
    }
}
