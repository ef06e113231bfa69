package io.github.unityinitiative.json;

import static io.github.unityinitiative.json.SignatoryFormat.CSV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.ProfessionVocabulary;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    @Test
    void readsEveryColumnOfOurs() {
        Signatory signatory = Rows.only(CSV, """
                id,name,name@ar,name@en,profession,affiliation,province,country,city,email,phone,signed_on,language,visibility,status
                s1,Salam Karim,سلام كريم,Salam Kareem,poet,A Union,Basra,SE,Malmo,a@example.org,+4670,2014-06-23,ckb,initials,pending
                """);
        assertThat(signatory.id()).hasToString("s1");
        assertThat(signatory.name().signed()).isEqualTo(NameSpelling.of("Salam Karim"));
        assertThat(signatory.name().others())
                .containsExactly(
                        new NameSpelling("سلام كريم", LanguageTag.ARABIC, SpellingKind.TRANSLITERATION),
                        new NameSpelling("Salam Kareem", LanguageTag.ENGLISH, SpellingKind.TRANSLITERATION));
        assertThat(signatory.profession().orElseThrow().written()).isEqualTo("poet");
        assertThat(signatory.affiliation()).contains("A Union");
        assertThat(signatory.residence().province().orElseThrow().written()).isEqualTo("Basra");
        assertThat(signatory.residence().country()).contains("SE");
        assertThat(signatory.residence().city()).contains("Malmo");
        assertThat(signatory.contact().email()).contains("a@example.org");
        assertThat(signatory.contact().phone()).contains("+4670");
        assertThat(signatory.signedOn()).contains(LocalDate.of(2014, 6, 23));
        assertThat(signatory.language()).contains(LanguageTag.SORANI);
        assertThat(signatory.visibility()).contains(FieldVisibility.all(Visibility.INITIALS));
        assertThat(signatory.status()).isEqualTo(SignatoryStatus.PENDING);
        assertThat(signatory.provenance()).contains(new Provenance("test", 1L));
        assertThat(signatory.extensions().isEmpty()).isTrue();
    }

    @Test
    void aNameAloneIsEnough() {
        Signatory signatory = Rows.only(CSV, "name\nSalam Karim\n");
        assertThat(signatory.id()).hasToString("test#1");
        assertThat(signatory.visibility()).isEmpty();
        assertThat(signatory.status()).isEqualTo(SignatoryStatus.CONFIRMED);
    }

    @Test
    void theFirstNameInALanguageWasSignedWhereThereIsNoOther() {
        Signatory signatory = Rows.only(CSV, "name@ckb,name@ar\nسەلام,سلام\n");
        assertThat(signatory.name().signed())
                .isEqualTo(new NameSpelling("سەلام", LanguageTag.SORANI, SpellingKind.ORIGINAL));
        assertThat(signatory.name().others()).hasSize(1);
    }

    @Test
    void unknownColumnsAreKept() {
        Signatory signatory = Rows.only(CSV, "name,Favourite colour,,other\nSalam,blue,x,\n");
        assertThat(signatory.extensions().get("Favourite colour")).contains(new ExtensionValue.Text("blue"));
        assertThat(signatory.extensions().get("column 3")).contains(new ExtensionValue.Text("x"));
        assertThat(signatory.extensions().names()).hasSize(2);
    }

    @Test
    void columnsAreMappedAndFoundInOtherLetterCase() {
        SignatoryReader reader = SignatoryReader.builder(CSV)
                .column("الاسم", "name")
                .column("Tel.", "phone")
                .build();
        byte[] bytes = "الاسم,Tel.,Signed on,E-Mail\nسلام,1,2014-06-20,x\n".getBytes(StandardCharsets.UTF_8);
        ImportedRow.Accepted row =
                (ImportedRow.Accepted) Rows.read(reader, bytes).get(0);
        assertThat(row.signatory().name().signed().text()).isEqualTo("سلام");
        assertThat(row.signatory().contact().phone()).contains("1");
        assertThat(row.signatory().signedOn()).contains(LocalDate.of(2014, 6, 20));
    }

    @Test
    void provincesAndProfessionsAreRecognised() {
        List<Signatory> signatories = Rows.read(CSV, "name,province,profession\nA,Basra,poet\nB,Bsra,\n").stream()
                .map(row -> ((ImportedRow.Accepted) row).signatory())
                .toList();
        assertThat(signatories.get(0).residence().province().orElseThrow().id()).contains(ProvinceId.of("basra"));
        assertThat(signatories.get(0).profession().orElseThrow().category()).isEqualTo(ProfessionCategory.AUTHOR);
        assertThat(signatories.get(1).residence().province().orElseThrow().id()).isEmpty();
    }

    @Test
    void otherProvincesAndProfessionsMayBeGiven() {
        SignatoryReader reader = SignatoryReader.builder(CSV)
                .provinces(Provinces.of(List.of()))
                .professions(ProfessionVocabulary.of(Map.of("baker", ProfessionCategory.ARTIST)))
                .build();
        byte[] bytes = "name,province,profession\nA,Basra,baker\n".getBytes(StandardCharsets.UTF_8);
        Signatory signatory = ((ImportedRow.Accepted) Rows.read(reader, bytes).get(0)).signatory();
        assertThat(signatory.residence().province().orElseThrow().id()).isEmpty();
        assertThat(signatory.profession().orElseThrow().category()).isEqualTo(ProfessionCategory.ARTIST);
    }

    @Test
    void aRowIsRejectedWithAllItsProblems() {
        List<ImportedRow> rows = Rows.read(
                CSV,
                "name,signed_on,language,visibility,status\n,2014-02-30,!,some,maybe\nSalam,2014-06-20,ar,full,\n");
        assertThat(Rows.codes(rows.get(0)))
                .containsExactly(
                        Code.DATE_INVALID,
                        Code.LANGUAGE_INVALID,
                        Code.VISIBILITY_INVALID,
                        Code.STATUS_INVALID,
                        Code.NAME_MISSING);
        RowProblem first = ((ImportedRow.Rejected) rows.get(0)).problems().get(0);
        assertThat(first).isEqualTo(new RowProblem(1, 2, "signed_on", null, Code.DATE_INVALID));
        assertThat(rows.get(1)).isInstanceOf(ImportedRow.Accepted.class);
    }

    @Test
    void aRejectedRowKeepsItsIdWhereItCanBeRead() {
        List<ImportedRow> rows = Rows.read(CSV, "id,name,city\ns1,,\ns2,Salam\n,,Basra\n\"s4\"x,Salam,\ns5,Salam,\n");
        assertThat(rows).extracting(row -> row.id().value()).containsExactly("s1", "s2", "test#3", "test#4", "s5");
    }

    @Test
    void quotedFieldsHoldSeparatorsQuotesAndLineBreaks() {
        List<ImportedRow> rows =
                Rows.read(CSV, "name,affiliation\r\n\"Salam, \"\"S\"\"\",\"one\r\ntwo\nthree\"\r\n\r\nKarim,x\r\n");
        Signatory first = ((ImportedRow.Accepted) rows.get(0)).signatory();
        assertThat(first.name().signed().text()).isEqualTo("Salam, \"S\"");
        assertThat(first.affiliation()).contains("one\r\ntwo\nthree");
        assertThat(rows.get(1).line()).isEqualTo(6);
        assertThat(rows.get(1).row()).isEqualTo(2);
    }

    @Test
    void brokenQuotesCostOneLine() {
        List<ImportedRow> rows = Rows.read(CSV, "name,city\n\"Salam,x\nKarim,y\n\"Huda\" z,y\nHana,z\n");
        assertThat(rows).hasSize(4);
        assertThat(Rows.codes(rows.get(0))).containsExactly(Code.BROKEN_QUOTES);
        assertThat(Rows.codes(rows.get(1))).isEmpty();
        assertThat(Rows.codes(rows.get(2))).containsExactly(Code.BROKEN_QUOTES);
        assertThat(rows.get(3).line()).isEqualTo(5);
    }

    @Test
    void raggedRowsAreReported() {
        List<ImportedRow> rows = Rows.read(CSV, "name,city\nSalam\nKarim,x,y\nHuda,z");
        assertThat(Rows.codes(rows.get(0))).containsExactly(Code.WRONG_FIELD_COUNT);
        assertThat(Rows.codes(rows.get(1))).containsExactly(Code.WRONG_FIELD_COUNT);
        assertThat(Rows.codes(rows.get(2))).isEmpty();
    }

    @Test
    void malformedBytesCostOneRow() {
        byte[] bytes = "name,city\nSal?m,x\nKarim,y\n".getBytes(StandardCharsets.US_ASCII);
        bytes[13] = (byte) 0xC0;
        List<ImportedRow> rows = Rows.read(Rows.reader(CSV), bytes);
        assertThat(Rows.codes(rows.get(0))).containsExactly(Code.MALFORMED_UTF8);
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(Rows.codes(rows.get(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFname\nSalam\n", "name\rSalam\r", "name\r\nSalam", "\n\nname\nSalam\n"})
    void byteOrderMarkAndAnyLineBreakAreTaken(String text) {
        assertThat(Rows.only(CSV, text).name().signed().text()).isEqualTo("Salam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|HEADER_MISSING",
                "'id,city'|NAME_COLUMN_MISSING",
                "'name,Name'|DUPLICATE_COLUMN",
                "'name,x,x'|DUPLICATE_COLUMN",
                "'name,\"x'|HEADER_UNREADABLE"
            })
    void anUnusableHeaderIsATypedError(String header, Reason reason) {
        assertThatThrownBy(() -> Rows.read(CSV, header))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void otherSeparatorsAreTaken() {
        SignatoryReader reader = SignatoryReader.builder(CSV).separator(';').build();
        List<ImportedRow> rows = Rows.read(reader, "name;city\nSalam;a,b\n".getBytes(StandardCharsets.UTF_8));
        assertThat(((ImportedRow.Accepted) rows.get(0)).signatory().residence().city())
                .contains("a,b");
        assertThatThrownBy(() -> SignatoryReader.builder(CSV).separator('"'))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableHasNoLetter() {
        try (SignatoryRows rows =
                Rows.reader(CSV).open(new ByteArrayInputStream("name\nSalam\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(rows.document()).isEmpty();
        }
    }
}
