package io.github.unityinitiative.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void rewritesOneLineAndClearsIt() {
        StringWriter terminal = new StringWriter();
        Progress progress = Progress.on(new PrintWriter(terminal));

        progress.stage("Reading");
        progress.done(999);
        progress.done(12_000);
        progress.end();

        assertThat(terminal.toString().split("\r\u001B\\[K", -1))
                .containsExactly("", "Reading …", "Reading … 12,000", "");
    }

    @Test
    void isSilentWithoutATerminal() {
        Progress progress = Progress.none();

        assertThatCode(() -> {
                    progress.stage("Reading");
                    progress.done(1000);
                    progress.end();
                })
                .doesNotThrowAnyException();
    }
}
