package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.text.LanguageTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

class CsvWriterTest {

    @Test
    void everythingComesBackEqual() throws IOException {
        Signatory full = Samples.signatory();
        assertThat(Csv.read(Csv.write(CsvLayout.standard(), full))).containsExactly(full);
    }

    @Test
    void whatHasAColumnIsNotSaidTwice() throws IOException {
        String csv = Csv.write(CsvLayout.standard(), Samples.bare("s1"));
        assertThat(csv)
                .isEqualTo(
                        "id,name,name@ar,name@ckb,name@kmr,name@en,profession,affiliation,province,country,city,email,"
                                + "phone,signed_on,language,signed_text,status,visibility,_more\r\n"
                                + "s1,Huda Salih,,,,,,,,,,,,,,,confirmed,,\r\n");
    }

    @Test
    void extensionsMayHaveColumns() throws IOException {
        Signatory signatory = Samples.bare("s1").toBuilder()
                .extensions(Extensions.of(Map.of("Notes", new ExtensionValue.Text("=x"))))
                .build();
        CsvLayout layout = new CsvLayout(List.of(LanguageTag.ARABIC), List.of("Notes", "other"));
        String csv = Csv.write(layout, signatory);
        assertThat(csv).contains("visibility,Notes,other,_more").contains(",'=x,,");
        assertThat(Csv.read(csv)).extracting(Signatory::extensions).containsExactly(signatory.extensions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "Signed on", "name@ar", "_more", " "})
    void extensionsMayNotHaveTheNameOfAnotherColumn(String name) {
        assertThatThrownBy(() -> new CsvLayout(List.of(), List.of(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extension has the name of another column");
    }

    @Test
    void columnsAreNamedOnce() {
        assertThatThrownBy(() -> new CsvLayout(List.of(LanguageTag.ARABIC, LanguageTag.ARABIC), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+964",
                "-x",
                "@sum",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0",
                "＝1",
                "＋",
                "－",
                "＠",
                " =1",
                "'=1",
                "''+",
                "'\u00A0@"
            })
    void noCellStartsLikeAFormulaAndAllComeBack(String payload) throws IOException {
        Signatory signatory = Signatory.builder(SignatoryId.of(payload), PersonName.of(payload))
                .affiliation(payload)
                .contact(new Contact(payload, payload))
                .build();
        boolean stated = !payload.isBlank();
        String csv = Csv.write(CsvLayout.standard(), signatory);
        assertThat(Csv.cells(csv))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[ \\u00A0]*[=+\\-@\\t\\r\\n\\x00＝＋－＠].*"));
        assertThat(stated).isTrue();
        assertThat(Csv.read(csv).get(0).affiliation()).contains(payload);
        assertThat(Csv.read(csv).get(0).id()).isEqualTo(signatory.id());
    }

    @Test
    void apostrophesOfNamesStay() throws IOException {
        String csv = Csv.write(
                CsvLayout.standard(),
                Signatory.builder(SignatoryId.of("s"), PersonName.of("'Abd al-Karim"))
                        .build());
        assertThat(csv).contains(",'Abd al-Karim,");
        assertThat(Csv.read(csv).get(0).name().signed().text()).isEqualTo("'Abd al-Karim");
    }

    @Test
    @Tag("corpus")
    void knownPayloadsAreHarmless() throws IOException {
        List<String> payloads = Files.readAllLines(Corpora.shared("corpora/derived/csv-formula-payloads.txt"));
        assertThat(payloads).hasSizeGreaterThan(20);
        for (String payload : payloads) {
            if (!payload.isBlank()) {
                noCellStartsLikeAFormulaAndAllComeBack(payload);
            }
        }
    }

    @Test
    void theLastCellIsCheckedLikeAnyObject() {
        List<ImportedRow> rows = Rows.read(
                SignatoryFormat.CSV,
                "name,_more\nSalam,\"{\"\"visibility\"\":\"\"all\"\"}\"\nHuda,{\nHana,\"{\"\"x\"\":1}\"\n");
        assertThat(((ImportedRow.Rejected) rows.get(0)).problems())
                .containsExactly(new RowProblem(1, 2, "_more", "/visibility", Code.VISIBILITY_INVALID));
        assertThat(((ImportedRow.Rejected) rows.get(1)).problems())
                .containsExactly(new RowProblem(2, 3, "_more", "", Code.MALFORMED_JSON));
        assertThat(((ImportedRow.Accepted) rows.get(2)).signatory().extensions().names())
                .containsExactly("x");
    }

    @Test
    void theTableSchemaNamesEveryColumn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvLayout.standard().writeTableSchema(out);
        JsonNode schema = new JsonMapper().readTree(out.toByteArray());
        assertThat(schema.get("fields")
                        .valueStream()
                        .map(field -> field.get("name").asString()))
                .containsExactlyElementsOf(CsvLayout.standard().columns());
        assertThat(schema.at("/fields/13/type").asString()).isEqualTo("date");
        assertThat(schema.at("/primaryKey/0").asString()).isEqualTo("id");
    }

    /** Writes, and reads with our parser or with another. */
    static final class Csv {

        private Csv() {}

        static String write(CsvLayout layout, Signatory... signatories) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvWriter writer = CsvWriter.privateCsv(layout, out);
            for (Signatory signatory : signatories) {
                writer.write(signatory);
            }
            writer.finish();
            return out.toString(StandardCharsets.UTF_8);
        }

        /** The signatories without the provenance that reading gives to those that have none. */
        static List<Signatory> read(String csv) {
            return Rows.read(SignatoryFormat.CSV, csv).stream()
                    .map(row -> ((ImportedRow.Accepted) row).signatory())
                    .map(signatory ->
                            signatory.provenance().orElseThrow().source().equals("test")
                                    ? signatory.toBuilder().provenance(null).build()
                                    : signatory)
                    .toList();
        }

        static List<String> cells(String csv) {
            return new CsvMapper()
                            .readerFor(String[].class)
                            .with(CsvReadFeature.WRAP_AS_ARRAY)
                            .<String[]>readValues(csv)
                            .readAll()
                            .stream()
                            .flatMap(java.util.Arrays::stream)
                            .toList();
        }
    }
}
