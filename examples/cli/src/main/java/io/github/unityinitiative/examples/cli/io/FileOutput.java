package io.github.unityinitiative.examples.cli.io;

import io.github.unityinitiative.json.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file that others see with its old content or its new content, never with a part. */
final class FileOutput implements Output {

    private final AtomicFile file;

    private FileOutput(AtomicFile file) {
        this.file = file;
    }

    static FileOutput open(Path path, FileAccess access) throws IOException {
        return new FileOutput(access == FileAccess.OWNER ? AtomicFile.forOwner(path) : AtomicFile.forEverybody(path));
    }

    @Override
    public OutputStream stream() {
        return file.stream();
    }

    @Override
    public void commit() throws IOException {
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
