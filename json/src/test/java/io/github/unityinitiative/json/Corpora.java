package io.github.unityinitiative.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files beside the checkout that tests tagged "corpus" read; without them those tests are skipped. */
public final class Corpora {

    private Corpora() {}

    public static Path shared(String path) {
        Path file =
                Path.of(System.getProperty("initiative.shared", "../shared")).resolve(path);
        assumeTrue(Files.exists(file), "needs " + path);
        return file;
    }

    public static List<Path> files(String folder, String suffix) {
        try (Stream<Path> files = Files.list(shared(folder))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
