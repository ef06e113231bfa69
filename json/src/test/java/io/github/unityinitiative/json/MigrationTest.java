package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.document.FormatVersion;
import io.github.unityinitiative.json.internal.document.Migration;
import io.github.unityinitiative.json.internal.document.Migrations;
import io.github.unityinitiative.signatory.Signatory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions before the first, made up to try how files of earlier versions will be read. */
class MigrationTest {

    private static final FormatVersion OLDEST = new FormatVersion(0, 8);
    private static final FormatVersion OLD = new FormatVersion(0, 9);
    private static final FormatVersion FIRST = new FormatVersion(1, 0);

    /** 0.8 said "key" for "id" in letters; 0.9 said "fullName" for "name" in signatories. */
    private static final Migrations STEPS = Migrations.of(List.of(
            new Migration(OLDEST, OLD, renaming("key", "id"), UnaryOperator.identity()),
            new Migration(OLD, FIRST, UnaryOperator.identity(), renaming("fullName", "name"))));

    private static final String HEAD = "{\"format\":\"initiative\",\"formatVersion\":\"0.8\",\"key\":\"letter\","
            + "\"title\":{\"en\":\"A letter\"},\"first\":1,\"second\":{\"b\":[],\"a\":null}";
    private static final String SIGNATORY = "{\"id\":\"s1\",\"fullName\":\"Huda Salih\",\"third\":3,\"fourth\":\"4\"}";

    @Test
    void everyStepIsTakenForTheLetterAndForEverySignatory() {
        Read read = read(SignatoryFormat.JSON, HEAD + ",\"signatories\":[" + SIGNATORY + "]}");
        assertThat(read.document.id()).isEqualTo("letter");
        assertThat(read.signatories).singleElement().satisfies(signatory -> {
            assertThat(signatory.name().signed().text()).isEqualTo("Huda Salih");
            assertThat(signatory.extensions().names()).containsExactly("third", "fourth");
        });
    }

    @Test
    void linesAreReadLikewiseAndWrittenInTheCurrentVersionWithWhatIsNotKnownInItsOrder() throws IOException {
        Read read = read(SignatoryFormat.JSON_LINES, HEAD + "}\n" + SIGNATORY + "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArchiveWriter archive = ArchiveWriter.privateJsonLines(read.document, out)) {
            archive.write(read.signatories.get(0));
            archive.finish();
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        letter -> assertThat(letter)
                                .startsWith("{\"format\":\"initiative\",\"formatVersion\":\"1.0\",\"id\":\"letter\"")
                                .endsWith("\"first\":1,\"second\":{\"b\":[],\"a\":null}}"),
                        signatory -> assertThat(signatory)
                                .startsWith("{\"id\":\"s1\",\"name\":\"Huda Salih\"")
                                .endsWith("\"third\":3,\"fourth\":\"4\"}"));
    }

    @Test
    void aRejectedSignatoryIsKeptAsItWas() {
        List<ImportedRow> rows = Rows.read(
                reader(SignatoryFormat.JSON_LINES, STEPS),
                (HEAD + "}\n{\"fullName\":5}\n[]\n").getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(Rows::codes).hasSize(2).doesNotContain(List.of());
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        assertThat(rows.get(0)).isInstanceOfSatisfying(ImportedRow.Rejected.class, row -> {
            try {
                row.raw().writeTo(raw);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(raw).hasToString("{\"fullName\":5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.7", "2.0", "2.1", "1000.0"})
    void aVersionFromWhichNoStepsLeadIsATypedError(String version) {
        String text = HEAD.replace("0.8", version) + ",\"signatories\":[" + SIGNATORY + "]}";
        assertThatThrownBy(() -> read(SignatoryFormat.JSON, text))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableInputException.Reason.UNSUPPORTED_VERSION));
    }

    @Test
    void withoutStepsAnEarlierMajorVersionIsATypedErrorAndALaterMinorOneIsRead() {
        byte[] old = (HEAD + "}\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Rows.read(reader(SignatoryFormat.JSON_LINES, Migrations.bundled()), old))
                .hasMessageStartingWith("UNSUPPORTED_VERSION");
        String later =
                HEAD.replace("0.8", "1.7").replace("key", "id") + "}\n{\"id\":\"s\",\"name\":\"Najm\",\"new\":1}\n";
        Read read = read(SignatoryFormat.JSON_LINES, later);
        assertThat(read.document.extensions().names()).containsExactly("first", "second");
        assertThat(read.signatories.get(0).extensions().names()).containsExactly("new");
    }

    @ParameterizedTest
    @CsvSource({"1,0,1,0", "1,0,0,9", "2,0,1,9"})
    void aStepLeadsToALaterVersion(int major, int minor, int toMajor, int toMinor) {
        assertThatThrownBy(() -> new Migration(
                        new FormatVersion(major, minor),
                        new FormatVersion(toMajor, toMinor),
                        UnaryOperator.identity(),
                        UnaryOperator.identity()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneStepLeadsFromAVersion() {
        Migration step = new Migration(OLD, FIRST, UnaryOperator.identity(), UnaryOperator.identity());
        assertThatThrownBy(() -> Migrations.of(List.of(step, step))).hasMessageContaining("0.9");
    }

    private static SignatoryReader reader(SignatoryFormat format, Migrations migrations) {
        return SignatoryReader.builder(format).migrations(migrations).build();
    }

    private static Read read(SignatoryFormat format, String text) {
        try (SignatoryRows rows = reader(format, STEPS).open(text.getBytes(StandardCharsets.UTF_8))) {
            List<Signatory> signatories = new ArrayList<>();
            while (rows.hasNext()) {
                signatories.add(((ImportedRow.Accepted) rows.next()).signatory());
            }
            return new Read(rows.document().orElseThrow(), signatories);
        }
    }

    private static UnaryOperator<Map<String, ExtensionValue>> renaming(String before, String after) {
        return members -> {
            Map<String, ExtensionValue> renamed = new LinkedHashMap<>();
            members.forEach((name, value) -> renamed.put(name.equals(before) ? after : name, value));
            return renamed;
        };
    }

    private record Read(Document document, List<Signatory> signatories) {}
}
