package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.Signatory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveRoundTripTest {

    private final InitiativeJson json = new InitiativeJson();
    private final Initiative sample =
            new Initiative(Samples.document(), List.of(Samples.signatory(), Samples.bare("s2")));

    @Test
    void anInitiativeComesBackEqual() throws IOException {
        assertThat(read(write(sample))).isEqualTo(sample);
        Initiative bundled = new Initiative(BundledInitiative.document(), List.of());
        assertThat(read(write(bundled))).isEqualTo(bundled);
    }

    @Test
    void anInitiativeInLinesComesBackEqual() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writePrivateLines(sample, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
        Initiative back = json.readLines(new ByteArrayInputStream(out.toByteArray()), ArchiveRoundTripTest::refuse);
        assertThat(back).isEqualTo(sample);
    }

    @Test
    void extensionsStandWhereTheyWereRead() throws IOException {
        String written = write(new Initiative(Samples.document(), List.of(Samples.signatory())));
        assertThat(written)
                .contains("\"name\":{\"text\":\"سلام كريم\",\"language\":\"ar\",\"heard\":\"x\"}")
                .contains("\"kind\":\"pen-name\",\"a/b\":false}")
                .contains("\"later\":1.50,\"extensions\":{\"contact\":\"by post\",\"https://example.org/y\":[null]}");
    }

    @Test
    void unknownMembersOfALaterMinorVersionSurviveInOrder() throws IOException {
        String later = "{\"format\":\"initiative\",\"formatVersion\":\"1.0\",\"id\":\"x\","
                + "\"languages\":[{\"tag\":\"en\",\"status\":\"original\",\"reviewed\":true}],\"title\":{\"en\":\"t\"},"
                + "\"preamble\":[],\"addressees\":[{\"id\":\"a\",\"kind\":\"media\",\"z\":1,\"y\":2}],"
                + "\"demands\":[{\"number\":1,\"stance\":\"asks\",\"addressees\":[],\"text\":{\"en\":\"d\"},\"w\":{\"v\":[]}}],"
                + "\"closing\":[],\"zebra\":1,\"apple\":[2,{\"b\":null}],"
                + "\"extensions\":{\"https://example.org/e\":\"f\"},"
                + "\"signatories\":[{\"id\":\"s\",\"name\":{\"text\":\"Salam\",\"sung\":1},\"status\":\"confirmed\","
                + "\"zoo\":1,\"ant\":2}]}\n";
        assertThat(write(read(later))).isEqualTo(later);
    }

    @Test
    void membersAfterTheSignatoriesAreKept() {
        String text =
                "{\"format\":\"initiative\",\"formatVersion\":\"1.0\",\"signatories\":[],\"id\":\"x\",\"late\":1}";
        assertThat(read(text).document().extensions().names()).containsExactly("late");
    }

    @Test
    void whatIsWrongInTheLetterIsNamedByItsPlace() {
        String start = "{\"format\":\"initiative\",\"formatVersion\":\"1.0\",\"id\":\"x\",";
        assertThatThrownBy(() -> read(start + "\"demands\":[{\"number\":1,\"stance\":\"begs\",\"text\":{}}]}"))
                .hasMessage("INVALID_DOCUMENT at /demands/0/stance");
        assertThatThrownBy(() -> read(start + "\"title\":{\"e n\":\"t\"}}")).hasMessage("INVALID_DOCUMENT at /title");
        assertThatThrownBy(() -> read(start + "\"title\":{\"en\":\"t\",\"EN\":\"t\"}}"))
                .hasMessage("INVALID_DOCUMENT at /title");
        assertThatThrownBy(() -> read(start + "\"languages\":{}}")).hasMessage("INVALID_DOCUMENT at /languages");
        assertThatThrownBy(() -> read(start + "\"closing\":[1]}")).hasMessage("INVALID_DOCUMENT at /closing");
        assertThatThrownBy(() -> read(start + "\"date\":\"2014-02-30\"}")).hasMessage("INVALID_DOCUMENT at /date");
        assertThatThrownBy(() -> read(start + "\"claimedSignatures\":1.5}"))
                .hasMessage("INVALID_DOCUMENT at /claimedSignatures");
        assertThatThrownBy(() -> read("{\"format\":\"initiative\",\"formatVersion\":\"1.0\"}"))
                .hasMessage("INVALID_DOCUMENT at /id");
        assertThatThrownBy(() -> read(start + "\"formatVersion\":\"2.0\"}")).hasMessage("DUPLICATE_COLUMN at line 1");
    }

    @Test
    void signatoriesThatCannotBeReadAreReported() {
        String text = "{\"format\":\"initiative\",\"formatVersion\":\"1.0\",\"id\":\"x\","
                + "\"signatories\":[{\"id\":\"s\",\"name\":\"a\"},{\"name\":\"b\"}]}";
        List<ImportedRow.Rejected> rejected = new ArrayList<>();
        Initiative initiative =
                json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), rejected::add);
        assertThat(initiative.signatories()).extracting(Signatory::id).hasToString("[s]");
        assertThat(rejected)
                .singleElement()
                .satisfies(row -> assertThat(row.problems())
                        .containsExactly(new RowProblem(2, 1, null, "/id", RowProblem.Code.ID_MISSING)));
    }

    @Test
    void whatIsNotFinishedCannotBeRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArchiveWriter archive = ArchiveWriter.privateJson(Samples.document(), out)) {
            archive.write(Samples.signatory());
        }
        assertThatThrownBy(() -> read(out.toString(StandardCharsets.UTF_8))).hasMessage("MALFORMED_JSON at line 1");
    }

    @Test
    void aFailingStreamThrowsItsOwnException() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("no space left");
            }
        };
        ArchiveWriter archive = ArchiveWriter.privateJsonLines(Samples.document(), full);
        assertThatThrownBy(archive::finish)
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private String write(Initiative initiative) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writePrivate(initiative, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Initiative read(String text) {
        return json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ArchiveRoundTripTest::refuse);
    }

    private static void refuse(ImportedRow.Rejected row) {
        throw new AssertionError(row.problems().toString());
    }
}
