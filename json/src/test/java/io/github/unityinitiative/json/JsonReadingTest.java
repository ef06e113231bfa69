package io.github.unityinitiative.json;

import static io.github.unityinitiative.json.SignatoryFormat.JSON;
import static io.github.unityinitiative.json.SignatoryFormat.JSON_LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReadingTest {

    private static final String FULL = """
            {"id":"s1","name":{"text":"سلام","language":"ar"},
             "otherNames":[{"text":"Salam","language":"en"},{"text":"S.","kind":"pen-name"}],
             "profession":{"text":"شاعر","category":"author"},"affiliation":"A Union",
             "province":{"text":"البصرة","id":"basra"},"country":"SE","city":"Malmo",
             "contact":{"email":"a@example.org","phone":"1"},
             "signedOn":"2014-06-23","language":"ar",
             "signedText":{"language":"ar","sha256":"%s"},
             "status":"withdrawn","visibility":{"name":"full","residence":"initials"},
             "provenance":{"source":"list","row":7},
             "extensions":{"https://example.org/x":[1,2.50,true,null,{"a":"b"}]},"later":{"a":1}}""".formatted("0".repeat(64)).replace("\n", "");

    @Test
    void readsEveryMember() {
        Signatory signatory = Rows.only(JSON_LINES, FULL);
        assertThat(signatory.name().signed())
                .isEqualTo(new NameSpelling("سلام", LanguageTag.ARABIC, SpellingKind.ORIGINAL));
        assertThat(signatory.name().others())
                .containsExactly(
                        new NameSpelling("Salam", LanguageTag.ENGLISH, SpellingKind.TRANSLITERATION),
                        new NameSpelling("S.", null, SpellingKind.PEN_NAME));
        assertThat(signatory.profession()).contains(new Profession("شاعر", ProfessionCategory.AUTHOR));
        assertThat(signatory.residence().province()).contains(new StatedProvince("البصرة", ProvinceId.of("basra")));
        assertThat(signatory.contact().email()).contains("a@example.org");
        assertThat(signatory.signedOn()).contains(LocalDate.of(2014, 6, 23));
        assertThat(signatory.signedText()).contains(new TextDigest(LanguageTag.ARABIC, "0".repeat(64)));
        assertThat(signatory.visibility())
                .contains(new FieldVisibility(
                        Visibility.FULL, Visibility.HIDDEN, Visibility.HIDDEN, Visibility.INITIALS, Visibility.HIDDEN));
        assertThat(signatory.provenance()).contains(new Provenance("list", 7L));
        assertThat(signatory.extensions().names()).containsExactly("https://example.org/x", "later");
        ExtensionValue.Items items = (ExtensionValue.Items)
                signatory.extensions().get("https://example.org/x").orElseThrow();
        assertThat(items.values().get(1)).isEqualTo(new ExtensionValue.Numeral("2.50"));
    }

    @Test
    void flatRowsOfOtherToolsAreRead() {
        Signatory signatory = Rows.only(
                JSON_LINES,
                "{\"name\":\"Salam\",\"name@ar\":\"سلام\",\"email\":\"x\",\"signed_on\":\"2014-06-20\",\"province\":\"Basra\"}");
        assertThat(signatory.name().in(LanguageTag.ARABIC)).isPresent();
        assertThat(signatory.contact().email()).contains("x");
        assertThat(signatory.signedOn()).isPresent();
        assertThat(signatory.residence().province().orElseThrow().written()).isEqualTo("Basra");
    }

    @Test
    void unknownMembersOfNestedObjectsAreKeptByTheirPlace() {
        Signatory signatory =
                Rows.only(JSON_LINES, "{\"name\":{\"text\":\"Salam\",\"a/b\":1},\"contact\":{\"fax\":\"2\"}}");
        assertThat(signatory.extensions().names()).containsExactly("/name/a~1b", "/contact/fax");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{\"name\":1}|WRONG_TYPE|/name",
                "{}|NAME_MISSING|/name",
                "{\"name\":null}|NAME_MISSING|/name",
                "{\"name\":\"a\",\"contact\":[]}|WRONG_TYPE|/contact",
                "{\"name\":\"a\",\"contact\":{\"email\":1}}|WRONG_TYPE|/contact/email",
                "{\"name\":\"a\",\"signedOn\":\"2014-6-1\"}|DATE_INVALID|/signedOn",
                "{\"name\":\"a\",\"otherNames\":[{\"text\":\"b\",\"language\":\"?\"}]}|LANGUAGE_INVALID|/otherNames/0/language",
                "{\"name\":\"a\",\"visibility\":{\"name\":\"open\"}}|VISIBILITY_INVALID|/visibility/name",
                "{\"name\":\"a\",\"profession\":{\"text\":\"x\",\"category\":\"y\"}}|CODE_INVALID|/profession/category",
                "{\"name\":\"a\",\"province\":{\"text\":\"x\",\"id\":\"Y\"}}|CODE_INVALID|/province/id",
                "{\"name\":\"a\",\"signedText\":{\"language\":\"ar\"}}|DIGEST_INVALID|/signedText",
                "{\"name\":\"a\",\"provenance\":{\"row\":1}}|WRONG_TYPE|/provenance/source",
                "{\"name\":\"a\",\"name\":\"b\"}|DUPLICATE_MEMBER|",
                "{\"name\":\"a\",\"x\":1,\"x\":2}|DUPLICATE_MEMBER|",
                "{\"name\":\"a\",\"signedOn\":null,\"signed_on\":null}|DUPLICATE_MEMBER|",
                "{\"name\":\"a\",\"x\":{\"y\":1,\"y\":2}}|DUPLICATE_MEMBER|",
                "{\"name\":\"\\uD800\"}|LONE_SURROGATE|",
                "{\"name\":\"a\",\"x\":\"\\uDC00\"}|LONE_SURROGATE|",
                "{\"name\":\"a\",\"\\uDC00\":1}|MALFORMED_JSON|",
                "{\"name\":\"a\",\"\\uD800\":1}|MALFORMED_JSON|",
                "[\"name\"]|NOT_AN_OBJECT|",
                "{\"name\":\"a\"} x|MALFORMED_JSON|",
                "{\"name\":\"a\"|MALFORMED_JSON|",
                "{\"name\":\"a\",}|MALFORMED_JSON|",
                "nul|MALFORMED_JSON|"
            })
    void aProblemHasItsCodeAndPointer(String json, Code code, String pointer) {
        List<ImportedRow> rows = Rows.read(JSON_LINES, json + "\n{\"name\":\"next\"}\n");
        assertThat(rows).hasSize(2);
        assertThat(((ImportedRow.Rejected) rows.get(0)).problems())
                .containsExactly(new RowProblem(1, 1, null, pointer == null ? "" : pointer, code));
        assertThat(rows.get(1)).isInstanceOf(ImportedRow.Accepted.class);
    }

    @Test
    void aBrokenElementOfAnArrayCostsOneRow() {
        List<ImportedRow> rows =
                Rows.read(JSON, "[{\"name\":\"a\"},\n {\"name\":tru},\n {\"name\":\"b]}\\\"\"}\n, 12]\n");
        assertThat(rows).hasSize(4);
        assertThat(Rows.codes(rows.get(1))).containsExactly(Code.MALFORMED_JSON);
        assertThat(rows.get(1).line()).isEqualTo(2);
        assertThat(Rows.codes(rows.get(2))).isEmpty();
        assertThat(Rows.codes(rows.get(3))).containsExactly(Code.NOT_AN_OBJECT);
    }

    @Test
    void theOuterObjectOfTheFormatIsRead() {
        String text = "{\"format\":\"initiative\",\"formatVersion\":\"1.7\",\"id\":\"x\","
                + "\"signatories\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"later\":{}}";
        assertThat(Rows.read(JSON, text)).hasSize(2).allMatch(row -> row instanceof ImportedRow.Accepted);
    }

    @Test
    void theHeaderLineOfJsonLinesIsNoRow() {
        String text = "{\"format\":\"initiative\",\"formatVersion\":\"1.0\",\"id\":\"x\"}\n{\"name\":\"a\"}\n";
        List<ImportedRow> rows = Rows.read(JSON_LINES, text);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "|MALFORMED_JSON",
                "[|MALFORMED_JSON",
                "[{}|MALFORMED_JSON",
                "[{},]|MALFORMED_JSON",
                "[,{}]|MALFORMED_JSON",
                "[{} {}]|MALFORMED_JSON",
                "[]]|MALFORMED_JSON",
                "[\"a|MALFORMED_JSON",
                "{\"a\" 1}|MALFORMED_JSON",
                "{\"a\":tru}|MALFORMED_JSON",
                "{a:1}|MALFORMED_JSON",
                "12|UNKNOWN_SHAPE",
                "{}|UNKNOWN_SHAPE",
                "{\"signatories\":[]}|UNKNOWN_SHAPE",
                "{\"format\":\"other\",\"signatories\":[]}|UNKNOWN_SHAPE",
                "{\"format\":\"initiative\",\"formatVersion\":\"2.0\",\"signatories\":[]}|UNSUPPORTED_VERSION",
                "{\"format\":\"initiative\",\"formatVersion\":1,\"signatories\":[]}|INVALID_DOCUMENT",
                "{\"format\":\"initiative\",\"format\":\"initiative\"}|DUPLICATE_COLUMN"
            })
    void whatCannotBeReadIsATypedError(String json, Reason reason) {
        assertThatThrownBy(() -> Rows.read(JSON, json == null ? "" : json))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void aLaterMajorVersionInJsonLinesIsATypedError() {
        assertThatThrownBy(() -> Rows.read(JSON_LINES, "{\"format\":\"initiative\",\"formatVersion\":\"2.0\"}\n"))
                .hasMessage("UNSUPPORTED_VERSION at line 1");
    }

    @Test
    void aMemberThatComesTwiceIsFoundAfterAnyNumberOfOtherNames() {
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < 6; line++) {
            lines.append("{\"name\":\"Salam Karim\"");
            for (int member = 0; member < 900; member++) {
                lines.append(",\"x").append(line).append('-').append(member).append("\":1");
            }
            lines.append(line == 5 ? ",\"x5-1\":2}\n" : "}\n");
        }
        List<ImportedRow> rows = Rows.read(JSON_LINES, lines.toString());
        assertThat(rows.subList(0, 5)).allMatch(ImportedRow.Accepted.class::isInstance);
        assertThat(Rows.codes(rows.get(5))).containsExactly(Code.DUPLICATE_MEMBER);
    }
}
