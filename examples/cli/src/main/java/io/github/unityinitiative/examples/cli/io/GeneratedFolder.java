package io.github.unityinitiative.examples.cli.io;

import io.github.unityinitiative.json.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder of files that a program makes anew at every run. A file that an earlier run made and this one does not is
 * removed, so that nobody who was taken off a list stays on an old page; files of others are left alone. Not
 * thread-safe.
 */
public final class GeneratedFolder {

    private final Path folder;
    private final FileAccess access;
    private final FileList list;
    private final Set<String> earlier;
    private final Set<String> written = new TreeSet<>();

    private GeneratedFolder(Path folder, FileAccess access, FileList list, Set<String> earlier) {
        this.folder = folder;
        this.access = access;
        this.list = list;
        this.earlier = earlier;
    }

    /**
     * Opens a folder, creating it where there is none.
     *
     * @param folder the folder
     * @param access who may read it and its files
     * @param listFile where the names of its files are kept from run to run; not in a folder for everybody
     * @return the folder
     * @throws IOException if it cannot be created or the list cannot be read
     */
    public static GeneratedFolder open(Path folder, FileAccess access, Path listFile) throws IOException {
        Folders.create(folder, access);
        FileList list = new FileList(listFile);
        return new GeneratedFolder(folder, access, list, new LinkedHashSet<>(list.read()));
    }

    /**
     * Starts a file.
     *
     * @param name the path below the folder, with slashes
     * @return the file
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the path leads out of the folder
     */
    public Output file(String name) throws IOException {
        Path file = resolve(name);
        list.add(name);
        written.add(name);
        Folders.create(Folders.parent(file.toAbsolutePath()), access);
        return FileOutput.open(file, access);
    }

    /**
     * Ends the run: removes what only earlier runs made.
     *
     * @return how many files this run made
     * @throws IOException if a file cannot be removed or the list cannot be written
     */
    public int finish() throws IOException {
        for (String name : earlier) {
            if (!written.contains(name)) {
                remove(resolve(name));
            }
        }
        list.replace(written);
        return written.size();
    }

    /** Removes a file, and what a run that was killed left of it. */
    private static void remove(Path file) throws IOException {
        if (Files.isDirectory(Folders.parent(file.toAbsolutePath()))) {
            AtomicFile.removeLeftovers(file);
            Files.deleteIfExists(file);
        }
    }

    private Path resolve(String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("name leads out of the folder");
        }
        return file;
    }
}
