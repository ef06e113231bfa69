package io.github.unityinitiative.i18n;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Headless Chromium, named by the system property {@code initiative.browser}; tests are skipped without it. */
final class Browser {

    private final String program;
    private final Path folder;

    private Browser(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    static Browser in(Path folder) {
        String program = System.getProperty("initiative.browser", "");
        assumeTrue(!program.isEmpty(), "no browser; use the profile browser");
        return new Browser(program, folder);
    }

    /** The tree of a page after its scripts have run. */
    String run(String name, String page, boolean dark) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, page);
        Path tree = folder.resolve(name + ".tree");
        List<String> command = new ArrayList<>(List.of(
                program,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--dump-dom",
                "--virtual-time-budget=20000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1000,1400"));
        if (dark) {
            command.addAll(List.of("--blink-settings=preferredColorScheme=0", "--force-dark-mode"));
        }
        command.add(file.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(tree.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the browser hangs on " + name);
        }
        return Files.readString(tree, StandardCharsets.UTF_8);
    }

    static String resource(String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Browser.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
