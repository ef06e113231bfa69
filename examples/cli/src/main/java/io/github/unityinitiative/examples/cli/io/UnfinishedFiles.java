package io.github.unityinitiative.examples.cli.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hidden files beside a file that hold what is not finished. They may hold personal data. */
final class UnfinishedFiles {

    private static final String SUFFIX = ".initiative-part";

    private final Path folder;
    private final String prefix;

    private UnfinishedFiles(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    static UnfinishedFiles of(Path target) throws IOException {
        Path name = target.getFileName();
        Path folder = folderOf(target);
        if (name == null || Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder, not a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder");
        }
        return new UnfinishedFiles(folder, "." + name + ".");
    }

    static Path folderOf(Path absolute) {
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    Path create(FileAccess access) throws IOException {
        try {
            return Files.createTempFile(folder, prefix, SUFFIX, access.fileAttributes(folder));
        } catch (FileSystemException e) {
            // A person knows the folder, not the name of the unfinished file.
            String reason = Optional.ofNullable(e.getReason()).orElse("no file can be created in this folder");
            FileSystemException named = new FileSystemException(folder.toString(), null, reason);
            named.initCause(e);
            throw named;
        }
    }

    void removeLeftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> leftovers = files.filter(this::isLeftover).toList();
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private boolean isLeftover(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(prefix) && name.endsWith(SUFFIX);
    }
}
