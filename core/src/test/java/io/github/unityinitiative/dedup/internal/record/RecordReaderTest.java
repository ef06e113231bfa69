package io.github.unityinitiative.dedup.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.ParsedName;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.StatedProvince;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    private final RecordReader reader = new RecordReader(NameParser.standard());

    private static Signatory.Builder named(String name) {
        return Signatory.builder(SignatoryId.of("s1"), PersonName.of(name));
    }

    private FoldedRecord living(StatedProvince province, String country, String city) {
        return reader.read(
                named("Sara").residence(new Residence(province, country, city)).build());
    }

    @Test
    void everyFieldIsFolded() {
        FoldedRecord record = reader.read(named("Sara Ahmed")
                .contact(new Contact("Sara+letter@Example.org", "+964 770 123 4567"))
                .profession(new Profession("كاتبة", ProfessionCategory.AUTHOR))
                .affiliation("University  of Basra")
                .residence(new Residence(new StatedProvince("Basrah", ProvinceId.of("basra")), "IQ", "Al-Zubair"))
                .signedOn(LocalDate.of(2014, 6, 18))
                .build());
        assertThat(record.id()).isEqualTo(SignatoryId.of("s1"));
        assertThat(record.value(Field.EMAIL)).isEqualTo(ContactFolding.email("sara@example.org"));
        assertThat(record.phone())
                .isEqualTo(ContactFolding.phone("07701234567"))
                .isPositive();
        assertThat(record.value(Field.RESIDENCE)).isEqualTo("#basra");
        assertThat(record.value(Field.CITY)).isEqualTo("al zubair");
        assertThat(record.value(Field.PROFESSION)).isEqualTo("کاتبه");
        assertThat(record.value(Field.PROFESSION_CATEGORY)).isEqualTo("AUTHOR");
        assertThat(record.value(Field.AFFILIATION)).isEqualTo("university of basra");
        assertThat(record.value(Field.SIGNED_ON)).isEqualTo("2014-06-18");
    }

    @Test
    void whatIsNotStatedHasNoValue() {
        FoldedRecord record = reader.read(named("Sara")
                .profession(new Profession("x", ProfessionCategory.OTHER))
                .build());
        assertThat(record.value(Field.PROFESSION_CATEGORY)).isNull();
        assertThat(List.of(Field.EMAIL, Field.RESIDENCE, Field.CITY, Field.AFFILIATION, Field.SIGNED_ON))
                .allMatch(field -> record.value(field) == null);
        assertThat(record.phone()).isZero();
    }

    @Test
    void aProvinceThatIsNotKnownIsWhatWasWritten() {
        assertThat(living(new StatedProvince("Atlantis!", null), null, null).residence())
                .isEqualTo("atlantis");
        assertThat(living(null, "SE", null).residence()).isEqualTo("@se");
        assertThat(living(null, null, "Malmö").residence()).isNull();
    }

    @Test
    void aNameIsReadInEachOfItsSpellingsUpToEight() {
        PersonName name = PersonName.of("سارة احمد")
                .with(NameSpelling.of("Sara Ahmed"))
                .with(NameSpelling.of("سارة احمد"))
                .with(NameSpelling.of("—"));
        List<ParsedName> names = reader.read(named("x").name(name).build()).names();
        assertThat(names).hasSize(2);
        assertThat(names).extracting(parsed -> parsed.parts().size()).containsExactly(2, 2);
        PersonName many = new PersonName(
                NameSpelling.of("Sara"),
                IntStream.range(0, 12)
                        .mapToObj(number -> NameSpelling.of("Sara" + (char) ('a' + number)))
                        .toList());
        assertThat(reader.read(named("x").name(many).build()).names()).hasSize(8);
    }

    @Test
    void aNameWithoutALetterIsNoName() {
        assertThat(reader.read(named("—").build()).names()).isEmpty();
    }

    @Test
    void rememberingFoldedTextsIsBoundedAndChangesNothing() {
        for (int number = 0; number < 10_100; number++) {
            assertThat(living(null, null, "Town-" + number).city()).isEqualTo("town " + number);
        }
        assertThat(living(null, null, "Town-0").city()).isEqualTo("town 0");
    }

    @Test
    void theTextFormShowsTheIdAlone() {
        assertThat(reader.read(named("Canary").build())).hasToString("FoldedRecord[id=s1]");
    }
}
