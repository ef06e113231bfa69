package io.github.unityinitiative.examples.cli.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;

/** The names of generated files, one a line. A name is added before its file is made, so that none is forgotten. */
final class FileList {

    private final Path file;

    FileList(Path file) {
        this.file = file;
    }

    List<String> read() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    void add(String name) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, FileAccess.OWNER.fileAttributes(file));
        }
        Files.writeString(file, name + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    void replace(Collection<String> names) throws IOException {
        try (Output output = FileOutput.open(file, FileAccess.OWNER)) {
            for (String name : names) {
                output.stream().write((name + "\n").getBytes(StandardCharsets.UTF_8));
            }
            output.commit();
        }
    }
}
