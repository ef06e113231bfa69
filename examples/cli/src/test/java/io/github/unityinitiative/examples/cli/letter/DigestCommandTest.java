package io.github.unityinitiative.examples.cli.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.Shared;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestCommandTest {

    private static final String LETTER =
            "For a Clean River\n\nIt is dirty.\n\n1- We ask for help.\n\n2- We hope.\n\nThanks.\n";

    @TempDir
    Path folder;

    @Test
    void spacingAndLineEndsDoNotMatterAndOneLetterDoes() throws IOException {
        String digest = digest(LETTER);

        assertThat(digest).matches("en\t[0-9a-f]{64}\\R");
        assertThat(digest(LETTER.replace("\n", "\r\n"))).isEqualTo(digest);
        assertThat(digest(LETTER.replace("dirty", "dirtY"))).isNotEqualTo(digest);
    }

    @Test
    void theLanguageOfThePlainTextIsPartOfIt() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), LETTER);

        assertThat(Run.of("digest", file.toString(), "--document-language", "ar")
                        .out())
                .startsWith("ar\t");
    }

    @Test
    void anEmptyLetterCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "\n");

        assertThat(Run.of("digest", file.toString()).exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
    }

    @Test
    void jsonWithoutALetterIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("list.json"), "[]");

        Run run = Run.of("digest", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(run.err()).contains("list.json: there is no letter in it");
    }

    @Test
    @Tag("corpus")
    void thePublishedTextHasADigest() throws IOException {
        Path letter = Shared.path("seed/initiative-2014-en.txt");

        assertThat(Run.of("digest", letter.toString()).out()).matches("en\t[0-9a-f]{64}\\R");
    }

    private String digest(String letter) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), letter);
        Run run = Run.of("digest", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        return run.out();
    }
}
