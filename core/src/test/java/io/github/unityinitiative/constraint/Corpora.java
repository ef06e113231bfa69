package io.github.unityinitiative.constraint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Corpora beside the checkout; tests that need them are skipped where there are none. */
final class Corpora {

    private Corpora() {}

    static Path path(String name) {
        Path path = Path.of(System.getProperty("initiative.shared", "../shared"), "corpora", name);
        Assumptions.assumeTrue(Files.exists(path), () -> "there is no " + name + " beside the checkout");
        return path;
    }

    static List<String> lines(String name) throws IOException {
        return Files.readAllLines(path(name), StandardCharsets.UTF_8);
    }
}
