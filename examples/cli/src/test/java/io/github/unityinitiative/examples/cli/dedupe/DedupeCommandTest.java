package io.github.unityinitiative.examples.cli.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DedupeCommandTest {

    /** One person twice, in two scripts with one phone number; a rejected row; somebody else; maybe the same again. */
    private static final String SIGNATURES = """
            id,name,province,phone,signed_on
            s1,Ghassan Qutayba al-Rawanduzi,Erbil,07501234567,2014-06-20
            s2,,Erbil,,2014-06-20
            "s,3",Huda Sabah Yousif,Basra,,2014-06-20
            s4,غسان قتيبة الراوندوزي,أربيل,07501234567,2014-06-21
            """;

    @TempDir
    Path folder;

    private Path clusters;

    @BeforeEach
    void place() {
        clusters = folder.resolve("clusters.csv");
    }

    @Test
    void saysForEveryRowReadWhichClusterItIsIn() throws IOException {
        Run run = dedupe("--out", clusters.toString());

        assertThat(Files.readAllLines(clusters))
                .containsExactly(
                        "id,cluster,decision", "s1,s1,same", "s2,s2,unique", "\"s,3\",\"s,3\",unique", "s4,s1,same");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("error, row 2, name: There is no name.")
                .containsPattern("rows read +4\n")
                .containsPattern("joined to another +1\n");
    }

    @Test
    void explainsWhyRowsWereJoinedWithoutTheirValues() throws IOException {
        Run run = dedupe("--out", clusters.toString(), "--explain");

        assertThat(run.err())
                .contains("\u2068s1\u2069 and \u2068s4\u2069: one person, 99%\n")
                .containsPattern("• Phone number: makes it \\d+ times as likely that one person signed both\\.\n")
                .doesNotContain("Ghassan", "0750");
    }

    @Test
    void explainsInTheLanguageAskedFor() throws IOException {
        Run run = dedupe("--out", clusters.toString(), "--explain", "--language", "ckb");

        assertThat(run.err()).contains("ناو نییە.", "یەک کەس", "٪");
    }

    @Test
    void listsPairsThatMayBeOnePersonForReview() throws IOException {
        Path review = folder.resolve("review.jsonl");
        Path file = Files.writeString(folder.resolve("b.csv"), """
                id,name,province
                b1,Ghassan Qutayba al-Rawanduzi,Erbil
                b2,Ghassan Qutayba Rawanduzi,Basra
                b3,Huda Sabah Yousif,Basra
                """);

        Run run = Run.of("dedupe", file.toString(), "--out", clusters.toString(), "--review", review.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        List<String> pairs = Files.readAllLines(review);
        assertThat(pairs)
                .allMatch(
                        line -> line.matches("\\{\"a\":\"b1\",\"b\":\"b2\",\"score\":0\\.\\d{6},\"evidence\":\\[.*]}"));
        assertThat(pairs).hasSizeLessThanOrEqualTo(1);
        assertThat(review.toFile().length() > 0 || Files.readString(clusters).contains("b2,b1,same"))
                .isTrue();
    }

    @Test
    void keepsToWhatPeopleDecided() throws IOException {
        Path decisions = Files.writeString(folder.resolve("decisions.jsonl"), """
                {"a":"s1","b":"s4","score":0.99,"evidence":[],"verdict":"different","decidedAt":"2014-07-01"}
                {"a":"s4","b":"s,3","verdict":"same","decidedAt":"2014-07-01T10:00:00Z","reviewer":"r"}
                {"a":"s1","b":"s,3","score":0.2,"evidence":[]}
                """);

        Run run = dedupe("--out", clusters.toString(), "--decisions", decisions.toString());

        assertThat(Files.readAllLines(clusters))
                .containsExactly(
                        "id,cluster,decision",
                        "s1,s1,unique",
                        "s2,s2,unique",
                        "\"s,3\",\"s,3\",same",
                        "s4,\"s,3\",same");
        assertThat(run.err()).containsPattern("joined to another +1\n").containsPattern("pairs for review +0\n");
    }

    @Test
    void tellsDecisionsThatContradictEachOther() throws IOException {
        Path decisions = Files.writeString(folder.resolve("decisions.jsonl"), """
                {"a":"s1","b":"s4","verdict":"different","decidedAt":"2014-07-01"}
                {"a":"s4","b":"s,3","verdict":"same","decidedAt":"2014-07-01"}
                {"a":"s1","b":"s,3","verdict":"same","decidedAt":"2014-07-01"}
                """);

        Run run = dedupe("--out", clusters.toString(), "--decisions", decisions.toString());

        assertThat(run.err()).contains("s,3 and s4 are decided to be the same, but other decisions keep them apart.");
    }

    @Test
    void doesNothingWithoutADecisionThatCannotBeRead() throws IOException {
        Path decisions = Files.writeString(
                folder.resolve("decisions.jsonl"),
                "{\"a\":\"s1\",\"b\":\"s4\",\"verdict\":\"same\",\"decidedAt\":\"soon\"}\n");

        Run run = dedupe("--out", clusters.toString(), "--decisions", decisions.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.err())
                .contains("decisions.jsonl:1: error, row 1, /decidedAt: ", "[date-invalid]", "Nothing was done")
                .doesNotContain("soon");
        assertThat(clusters).doesNotExist();
    }

    @Test
    void keepsTheIdsOfAnEarlierRun() throws IOException {
        Path earlier = Files.writeString(folder.resolve("earlier.csv"), "id,cluster,decision\ns4,s4,unique\n");

        dedupe("--out", clusters.toString(), "--earlier", earlier.toString());

        assertThat(Files.readAllLines(clusters)).contains("s1,s4,same", "s4,s4,same");
    }

    @Test
    void refusesAnEarlierRunThatIsNone() throws IOException {
        Path earlier = Files.writeString(folder.resolve("earlier.csv"), "number,name\n1,x\n");

        Run run = dedupe("--out", clusters.toString(), "--earlier", earlier.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.err()).contains("earlier.csv: row 1: the header needs the columns id and cluster");
        assertThat(clusters).doesNotExist();
    }

    @Test
    void writesThePipe() throws IOException {
        Run run = dedupe("--out", "-");

        assertThat(run.out()).startsWith("id,cluster,decision\ns1,s1,same\n");
    }

    @Test
    void writesNothingWhereAFileCannotBeRead() {
        Run run = Run.of("dedupe", folder.resolve("no.csv").toString(), "--out", clusters.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(run.err()).contains("no.csv: no such file");
        assertThat(clusters).doesNotExist();
    }

    @Test
    void whatItWritesCanBeEvaluated() throws IOException {
        dedupe("--out", clusters.toString());
        Path truth = Files.writeString(folder.resolve("truth.csv"), "id,entity\ns1,e1\ns2,e2\n\"s,3\",e3\ns4,e1\n");

        Run run = Run.of("evaluate", "--truth", truth.toString(), "--clusters", clusters.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("pairwise\t1.000000\t1.000000\t1.000000");
    }

    private Run dedupe(String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), SIGNATURES);
        String[] arguments = new String[more.length + 2];
        arguments[0] = "dedupe";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.of(arguments);
    }
}
