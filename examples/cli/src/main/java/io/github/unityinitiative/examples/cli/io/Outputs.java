package io.github.unityinitiative.examples.cli.io;

import io.github.unityinitiative.json.file.NamedStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens what a command writes to: a file, or the standard output for {@code -}. Immutable. */
public final class Outputs {

    private static final String STANDARD_OUTPUT = "-";

    private final OutputStream standardOutput;

    /**
     * Creates the outputs of a process.
     *
     * @param standardOutput what {@code -} means; it is flushed but never closed
     */
    public Outputs(OutputStream standardOutput) {
        this.standardOutput = standardOutput;
    }

    /**
     * Opens an output.
     *
     * @param name the path of a file, or {@code -}
     * @param access who may read a file that is created; a device or pipe keeps its permissions
     * @return the output, empty
     * @throws IOException if it cannot be written
     */
    public Output open(String name, FileAccess access) throws IOException {
        if (name.equals(STANDARD_OUTPUT)) {
            return new StreamOutput(new Uncloseable(standardOutput));
        }
        Path path = Path.of(name);
        boolean deviceOrPipe = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        return deviceOrPipe
                ? new StreamOutput(new NamedStream(path, Files.newOutputStream(path)))
                : FileOutput.open(path, access);
    }

    private static final class Uncloseable extends FilterOutputStream {
        Uncloseable(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
