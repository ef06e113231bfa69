package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.LanguageTag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseeFinderTest {

    @ParameterizedTest
    @CsvSource({
        "en, We ask the Iraqi government and all political parties to talk, government parties",
        "en, We ask the media to spare the government, media",
        "en, We ask the army to halt. We also call on citizens to help, security-forces people",
        "en, We ask the United States to leave, united-states",
        "ar, نطالب البرلمان أن يجتمع مع الحكومة, parliament",
        "ar, نحث رجال الدين والأحزاب السياسية على السلام, clergy parties",
        "ckb, داوا لە پەرلەمان دەکەین کە حکومەت بگۆڕێت, parliament",
        "kmr, Em ji parlamentoyê û hikûmetê dixwazin ku bicivin, parliament government"
    })
    void bodiesInTheClauseOfTheVerbAreAddressees(String language, String text, String ids) {
        assertThat(finder(language).find(text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The government is mentioned.", "We ask for peace."})
    void bodyThatIsOnlyMentionedIsNone(String text) {
        assertThat(finder("en").find(text)).isEmpty();
    }

    @Test
    void idsAndKindsAreThoseOfTheBundledInitiativeInEveryLanguage() {
        for (String language : List.of("en", "ar", "ckb", "kmr")) {
            Set<String> known = new LetterWords(LanguageTag.parse(language))
                    .rows("addressees.tsv").stream().map(row -> row.get("id")).collect(Collectors.toSet());
            assertThat(BundledInitiative.document().addressees()).allSatisfy(addressee -> {
                assertThat(known).contains(addressee.id());
                assertThat(finder(language).known(addressee.id()).kind()).isEqualTo(addressee.kind());
            });
        }
    }

    private static AddresseeFinder finder(String language) {
        return new AddresseeFinder(new LetterWords(LanguageTag.parse(language)));
    }
}
