package io.github.unityinitiative.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Corpora and data beside the checkout; tests that need them are skipped where there are none. */
public final class Shared {

    private Shared() {}

    public static Path path(String name) {
        Path path =
                Path.of(System.getProperty("initiative.shared", "../shared")).resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> "there is no " + name + " beside the checkout");
        return path;
    }
}
