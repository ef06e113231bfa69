package io.github.unityinitiative.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.publish.Audience;
import io.github.unityinitiative.publish.PreviousPublication;
import io.github.unityinitiative.publish.PublicationPolicy;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Publisher;
import io.github.unityinitiative.publish.Statistics;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicJsonReaderTest {

    private static final Document LETTER = Document.builder(
                    "urn:example:letter", LocalizedText.of(LanguageTag.ENGLISH, "Letter"))
            .build();
    private static final Publisher PUBLISHER = new Publisher(PublicationPolicy.of(Audience.PUBLIC));
    private static final String SOUND = """
            {"format":"initiative-public","formatVersion":"1.0","id":"urn:example:letter","title":{},
            "statistics":{"total":30,"named":1,"byProvince":{"basra":30,"najaf":null},"byCountry":{},
            "byProfession":{"author":12},"byLanguage":{"ar":30},"byWeek":{"2014-06-16":30}},
            "signatories":[{"name":{"text":"Sara","language":"ar","initials":true},"province":"basra",
            "professionCategory":"author","signedOn":"2014-06-18"}]}""";

    private static final String UNLISTED = SOUND.substring(0, SOUND.indexOf("[{")) + "[]}";

    private final PublicJsonReader reader = new PublicJsonReader();
    private final List<Signatory> signatories = new ArrayList<>();

    private static List<Signatory> people(String prefix, int size, String province, Visibility visibility) {
        List<Signatory> people = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            NameSpelling arabic = new NameSpelling("سارة أحمد", LanguageTag.ARABIC, SpellingKind.ORIGINAL);
            people.add(Signatory.builder(SignatoryId.of(prefix + number), new PersonName(arabic, List.of(arabic)))
                    .visibility(FieldVisibility.all(visibility))
                    .profession(new Profession("poet", ProfessionCategory.AUTHOR))
                    .affiliation("Union")
                    .residence(new Residence(new StatedProvince(province, ProvinceId.of(province)), null, "city"))
                    .language(LanguageTag.ARABIC)
                    .signedOn(LocalDate.of(2014, 6, 18))
                    .build());
        }
        return people;
    }

    private Optional<PreviousPublication> read(String json, String id) {
        return reader.readPrevious(new ByteArrayInputStream(json.getBytes(UTF_8)), id);
    }

    private Statistics after(PreviousPublication previous) {
        return PUBLISHER
                .following(previous)
                .publish(LETTER, signatories.stream())
                .statistics();
    }

    @Test
    void whatFollowsAFileIsWhatFollowsThePublicationItself() throws IOException {
        signatories.addAll(people("a", 40, "basra", Visibility.HIDDEN));
        signatories.addAll(people("b", 25, "najaf", Visibility.FULL));
        signatories.addAll(people("c", 12, "basra", Visibility.INITIALS));
        signatories.addAll(people("d", 3, "erbil", Visibility.HIDDEN));
        PublishedInitiative published = PUBLISHER.publish(LETTER, signatories.stream());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PublicJsonWriter().write(published, out);
        PreviousPublication last = read(out.toString(UTF_8), LETTER.id()).orElseThrow();
        for (int more : new int[] {0, 1, 4, 9, 20}) {
            signatories.addAll(people("e" + more + "-", more, "basra", Visibility.HIDDEN));
            signatories.addAll(people("f" + more + "-", more, "najaf", Visibility.FULL));
            assertThat(after(last)).isEqualTo(after(PreviousPublication.of(published)));
        }
    }

    @Test
    void aNewHiddenSignatoryDoesNotShowInATableAfterAFile() throws IOException {
        signatories.addAll(people("a", 30, "basra", Visibility.HIDDEN));
        Statistics later = after(read(UNLISTED, LETTER.id()).orElseThrow());
        signatories.addAll(people("b", 1, "basra", Visibility.HIDDEN));
        Statistics evenLater = after(read(UNLISTED, LETTER.id()).orElseThrow());
        assertThat(evenLater.byProvince()).isEqualTo(later.byProvince()).containsKey(ProvinceId.of("basra"));
        assertThat(evenLater.total().value()).hasValue(31);
    }

    @Test
    void aPublicationOfAnotherLetterIsNone() {
        assertThat(read(SOUND, "urn:example:other")).isEmpty();
        assertThat(read(SOUND, LETTER.id())).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "total":30          | "total":-1               | INVALID_DOCUMENT at /statistics/total
            "total":30          | "total":"30"             | INVALID_DOCUMENT at /statistics/total
            "basra":30          | "Canary!":30             | INVALID_DOCUMENT at /statistics/byProvince
            "basra":30          | "basra":1.5              | INVALID_DOCUMENT at /statistics/byProvince
            "author":12         | "canary":12              | INVALID_DOCUMENT at /statistics/byProfession
            "ar":30             | "canary word":30         | INVALID_DOCUMENT at /statistics/byLanguage
            "2014-06-16":30     | "canary":30              | INVALID_DOCUMENT at /statistics/byWeek
            "byCountry":{}      | "more":{}                | INVALID_DOCUMENT at /statistics/byCountry
            "statistics":       | "numbers":               | INVALID_DOCUMENT at /statistics
            "id":               | "name":                  | INVALID_DOCUMENT at /id
            [{"name"            | ["canary",{"name"        | INVALID_DOCUMENT at /signatories
            "name":             | "canary":                | INVALID_DOCUMENT at /name
            "language":"ar"     | "language":"canary word" | INVALID_DOCUMENT at /name/language
            "province":"basra"  | "province":"Canary!"     | INVALID_DOCUMENT at /province
            "initiative-public" | "initiative"             | UNKNOWN_SHAPE
            "1.0"               | "2.0"                    | UNSUPPORTED_VERSION
            """)
    void whatIsNoPublicationIsRefusedWithoutRepeatingIt(String sound, String broken, String message) {
        String json = SOUND.replace(sound, broken);
        assertThat(json).isNotEqualTo(SOUND);
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> read(json, LETTER.id()))
                .withMessageStartingWith(message)
                .withMessageNotContaining("anary");
    }

    @Test
    void aFileThatWasCutIsRefusedWhereverItWasCut() {
        for (int end = 0; end < SOUND.length(); end++) {
            String cut = SOUND.substring(0, end);
            assertThatExceptionOfType(UnreadableInputException.class)
                    .as("cut at %s", end)
                    .isThrownBy(() -> read(cut, LETTER.id()))
                    .matches(failure -> failure.reason() != Reason.READ_FAILED);
        }
    }
}
