package io.github.unityinitiative.examples.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    private static final String LETTER = """
            For a Clean River

            We live on the river, and it is dirty.

            1- We ask the government to clean it.
            2- We urge all parties to keep it clean.

            We thank everybody who signs.
            """;

    /** Named, hidden, rejected, with an error, withdrawn, and one person twice. */
    private static final String SIGNATURES = """
            id,name,province,email,phone,signed_on,visibility,status
            s1,Huda Sabah Yousif,Basra,huda@example.org,07801111111,2014-06-20,full,
            s2,Karim Nabil Aziz,Basra,karim@example.org,,2014-06-20,,
            s3,,Basra,nobody@example.org,,2014-06-20,full,
            s4,Salma Farid Haddad,Basra,not-an-address,,2014-06-20,full,
            s5,Nizar Adil Mansour,Basra,nizar@example.org,,2014-06-20,full,withdrawn
            s6,Ghassan Qutayba al-Rawanduzi,Erbil,,07501234567,2014-06-20,full,
            s7,غسان قتيبة الراوندوزي,أربيل,,07501234567,2014-06-21,initials,
            """;

    @TempDir
    Path folder;

    private Path out;
    private Path reports;

    @BeforeEach
    void place() {
        out = folder.resolve("out");
        reports = folder.resolve("out-private");
    }

    @Test
    void everyRowIsAccountedFor() throws IOException {
        Run run = publish(SIGNATURES);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.out())
                .contains("1 paragraphs before, 2 demands, 1 paragraphs after")
                .containsPattern("rows read +7\n")
                .containsPattern("rejected +1\n")
                .containsPattern("name-missing +1\n")
                .containsPattern("accepted with errors, left out +1\n")
                .containsPattern("not confirmed or taken back +1\n")
                .containsPattern("joined to it +1\n")
                .containsPattern("published +3\n")
                .containsPattern("of them shown +2\n")
                .contains("Open          " + out.resolve("index.html"));
    }

    @Test
    void pagesComeInFourLanguages() throws IOException {
        publish(SIGNATURES);

        assertThat(site("index.html")).contains("lang=\"ar\"").contains("lang=\"ckb\"");
        assertThat(site("ar/index.html")).contains("dir=\"rtl\"").contains("For a Clean River");
        assertThat(site("en/signatories.html")).contains("Huda Sabah Yousif");
        assertThat(site("kmr/initiative.txt")).contains("Huda Sabah Yousif");
        assertThat(site("ckb/initiative.md")).contains("Huda Sabah Yousif");
        assertThat(site("initiative.json")).contains("\"Huda Sabah Yousif\"");
    }

    @Test
    void nothingPrivateIsInTheSite() throws IOException {
        publish(SIGNATURES);

        assertThat(files(out).values())
                .allSatisfy(content -> assertThat(content)
                        .doesNotContain("@example.org", "07801111111", "07501234567")
                        .doesNotContain("Karim", "Salma", "Nizar", "not-an-address")
                        .doesNotContain("\"s1\"", "\"s2\""));
    }

    @Test
    void decisionsOfPeopleAreKept() throws IOException {
        Path decisions = Files.writeString(
                folder.resolve("decisions.jsonl"),
                "{\"a\":\"s7\",\"b\":\"s6\",\"verdict\":\"different\",\"decidedAt\":\"2014-07-01\"}\n");

        Run run = publish(SIGNATURES, "--decisions", decisions.toString());

        assertThat(run.out()).containsPattern("joined to it +0\n").containsPattern("published +4\n");
        assertThat(site("initiative.json")).contains("Ghassan");
        assertThat(reports.resolve("contradictory-decisions.jsonl")).isEmptyFile();
    }

    @Test
    void nothingIsPublishedWithoutADecisionThatCannotBeRead() throws IOException {
        Path decisions = Files.writeString(folder.resolve("decisions.jsonl"), "{\"a\":\"s7\",\"verdict\":\"same\"}\n");

        Run run = publish(SIGNATURES, "--decisions", decisions.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.err()).contains("row 1, /b: ").contains("Nothing was done");
        assertThat(out).doesNotExist();
    }

    @Test
    void decisionsThatContradictEachOtherAreWrittenDown() throws IOException {
        Path decisions = Files.writeString(folder.resolve("decisions.jsonl"), """
                {"a":"s6","b":"s7","verdict":"different","decidedAt":"2014-07-01"}
                {"a":"s1","b":"s6","verdict":"same","decidedAt":"2014-07-01"}
                {"a":"s1","b":"s7","verdict":"same","decidedAt":"2014-07-01"}
                """);

        Run run = publish(SIGNATURES, "--decisions", decisions.toString());

        assertThat(run.out()).contains("see contradictory-decisions.jsonl");
        assertThat(Files.readString(reports.resolve("contradictory-decisions.jsonl")))
                .isEqualTo("{\"a\":\"s1\",\"b\":\"s7\"}\n");
    }

    @Test
    void whoSignedTwiceIsShownNoMoreThanBothSignaturesAllow() throws IOException {
        publish(SIGNATURES);

        assertThat(site("initiative.json")).doesNotContain("Ghassan", "Rawanduzi", "الراوندوزي");
    }

    @Test
    void theOrganisersWordIsForThoseWhoSayNothing() throws IOException {
        publish(SIGNATURES, "--visibility", "full");

        assertThat(site("initiative.json"))
                .contains("Karim Nabil Aziz")
                .doesNotContain("Ghassan", "Nizar", "Salma", "@example.org");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reportsAreForTheOwnerAlone() throws IOException {
        publish(SIGNATURES);

        assertThat(permissions(reports)).isEqualTo("rwx------");
        try (Stream<Path> found = Files.list(reports)) {
            assertThat(found)
                    .isNotEmpty()
                    .allSatisfy(report -> assertThat(permissions(report)).isEqualTo("rw-------"));
        }
        assertThat(permissions(out.resolve("index.html"))).startsWith("rw-r");
    }

    @Test
    void rejectedRowsAreKeptAsTheyWere() throws IOException {
        publish(SIGNATURES);

        assertThat(reports.resolve("rejected-1.csv"))
                .hasContent("id,name,province,email,phone,signed_on,visibility,status\n"
                        + "s3,,Basra,nobody@example.org,,2014-06-20,full,\n");
    }

    @Test
    void problemsAndJoinedPairsAreReportedWithoutValues() throws IOException {
        publish(SIGNATURES);

        assertThat(Files.readString(reports.resolve("problems.jsonl")))
                .contains("\"row\":3,\"column\":\"name\"")
                .contains("\"row\":4,\"id\":\"s4\",\"column\":\"email\"")
                .doesNotContain("Salma", "not-an-address");
        assertThat(Files.readString(reports.resolve("joined.jsonl"))).contains("\"a\":\"s6\",\"b\":\"s7\"");
    }

    @Test
    void whoIsTakenOffTheListIsGoneFromTheNextSite() throws IOException {
        publish(SIGNATURES);
        publish("name,visibility\nKarim Nabil Aziz,full\n");

        assertThat(files(out).values()).noneMatch(content -> content.contains("Huda"));
        assertThat(files(reports).values()).noneMatch(content -> content.contains("nobody@example.org"));
        assertThat(reports.resolve("rejected-1.csv")).doesNotExist();
    }

    @Test
    void theSameInputGivesTheSameSite() throws IOException {
        publish(SIGNATURES);
        Map<Path, String> first = files(out);

        publish(SIGNATURES);

        assertThat(files(out)).isEqualTo(first);
    }

    @Test
    void nobodyIsFoundInTheDifferenceToTheLastSite() throws IOException {
        publish(hidden(30));
        assertThat(site("initiative.json")).contains("\"total\":30").contains("\"basra\":30");

        publish(hidden(31));
        assertThat(site("initiative.json")).contains("\"total\":31").contains("\"basra\":30");

        publish(hidden(45));
        assertThat(site("initiative.json")).contains("\"total\":45").contains("\"basra\":45");
    }

    @Test
    void theLastPublicationMayLieElsewhere() throws IOException {
        publish(hidden(30));
        Path last = Files.move(out.resolve("initiative.json"), folder.resolve("last.json"));
        publish(hidden(31), "--previous", last.toString());
        assertThat(site("initiative.json")).contains("\"total\":31").contains("\"basra\":30");
    }

    @Test
    void aLastPublicationThatCannotBeReadIsNotPassedOver() throws IOException {
        publish(hidden(30));
        String before = Files.writeString(out.resolve("initiative.json"), "{").toString();
        Run run = publish(hidden(31));
        assertThat(run.exitCode()).isNotEqualTo(ExitCode.FINE);
        assertThat(run.err()).startsWith("initiative: " + before).hasLineCount(1);
        assertThat(publish(hidden(31), "--previous", folder.resolve("none.json").toString())
                        .exitCode())
                .isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
    }

    private static String hidden(int people) {
        String[] given = {"Nizar", "Salma", "Ghassan", "Huda", "Karim", "Zirkan", "Badir"};
        String[] family = {"Mansour", "Haddad", "al-Rawanduzi", "Yousif", "Aziz", "Moxtari", "al-Jaff"};
        StringBuilder rows = new StringBuilder("name,province\n");
        for (int number = 0; number < people; number++) {
            rows.append(given[number % 7] + " " + given[number / 7] + " " + family[number * 3 % 7] + ",Basra\n");
        }
        return rows.toString();
    }

    @Test
    void theOrderOfRowsDoesNotMatter() throws IOException {
        publish(SIGNATURES);
        Map<Path, String> first = files(out);
        List<String> rows = new ArrayList<>(SIGNATURES.lines().toList());
        Collections.reverse(rows.subList(1, rows.size()));

        publish(String.join("\n", rows) + "\n");

        assertThat(files(out)).isEqualTo(first);
    }

    @Test
    void severalFilesAreOneList() throws IOException {
        Path one = write("one.csv", "name,visibility\nHuda Sabah Yousif,full\n");
        Path other = write("other.jsonl", "{\"name\":\"Karim Nabil Aziz\",\"visibility\":\"full\"}\n{\"name\":\"\"}\n");

        Run run = Run.of(
                "publish",
                "--signatories",
                one.toString(),
                "--signatories",
                other.toString(),
                "--languages",
                "en",
                "--out",
                out.toString());

        assertThat(run.out()).containsPattern("rows read +3\n").containsPattern("shown +2\n");
        assertThat(reports.resolve("rejected-2.jsonl")).hasContent("{\"name\":\"\"}\n");
        assertThat(out.resolve("ar")).doesNotExist();
    }

    @Test
    void wrongUsageDoesNothing() throws IOException {
        for (List<String> more : List.of(
                List.of("--languages", "xx"),
                List.of("--visibility", "all"),
                List.of("--signatories", "-"),
                List.of("--today", "yesterday"),
                List.of("--reports", out.resolve("reports").toString()))) {
            Run run = Run.of(Stream.concat(Stream.of("publish", "--out", out.toString()), more.stream())
                    .toArray(String[]::new));

            assertThat(run.exitCode()).as(more.toString()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("Try: initiative publish --help");
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void whatCannotBeReadOrWrittenIsNamed() throws IOException {
        Path file = write("a.csv", "name\nHuda Sabah Yousif\n");
        Path empty = write("empty.txt", " \n");
        String[][] commands = {
            {"publish", "--document", folder.resolve("no.txt").toString(), "--out", out.toString()},
            {"publish", "--document", empty.toString(), "--out", out.toString()},
            {"publish", "--signatories", folder.resolve("no.csv").toString(), "--out", out.toString()},
            {"publish", "--signatories", empty.toString(), "--out", out.toString()},
            {"publish", "--signatories", file.toString(), "--out", file.toString()}
        };
        for (String[] command : commands) {
            Run run = Run.of(command);

            assertThat(run.exitCode()).as(Arrays.toString(command)).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
            assertThat(run.err()).startsWith("initiative: " + folder).hasLineCount(1);
        }
    }

    @Test
    void namesCanBeGroupedAndReadInAnotherScript() throws IOException {
        String signatures = "name,province,visibility\nGhassan Aziz,Erbil,full\nHuda Sabah Yousif,Basra,full\n";
        publish(signatures, "--languages", "ckb", "--order", "province", "--readings");

        assertThat(Files.readString(out.resolve("ckb/signatories.html")))
                .containsSubsequence(">بەسرە</h", "Huda Sabah Yousif", "class=\"reading\"", ">هەولێر</h");
        assertThat(Files.readString(out.resolve("ckb/initiative.md"))).containsSubsequence("بەسرە", "هەولێر");
    }

    @Test
    void anUnknownOrderIsWrongUsage() throws IOException {
        Run run = publish(SIGNATURES, "--order", "age");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("expected name, province, profession or read but was 'age'");
    }

    private Run publish(String signatures, String... more) throws IOException {
        Path letter = write("river.txt", LETTER);
        Path file = write("signatures.csv", signatures);
        List<String> arguments = new ArrayList<>(List.of(
                "publish", "--document", letter.toString(), "--signatories", file.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String site(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Map<Path, String> files(Path folder) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(path, Files.readString(path));
            }
        }
        return contents;
    }
}
