package io.github.unityinitiative.json.file;

import io.github.unityinitiative.json.ArchiveWriter;
import io.github.unityinitiative.json.Samples;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that writes one archive after another until something ends it. */
final class ArchiveWriting {

    /** How many signatories each archive has. */
    static final int SIGNATORIES = 200;

    /** What a process prints once it has written an archive. */
    static final int WRITTEN = '.';

    private ArchiveWriting() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        for (int time = 0; time < times; time++) {
            write(target);
            System.out.write(WRITTEN);
            System.out.flush();
        }
    }

    /** Starts a process; what stands before its own command may limit it. */
    static Process start(Path target, int times, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx32m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ArchiveWriting.class.getName(), target.toString(), Integer.toString(times)));
        return new ProcessBuilder(command)
                .redirectError(new File(target + ".err"))
                .start();
    }

    private static void write(Path target) throws IOException {
        try (AtomicFile file = AtomicFile.forOwner(target);
                ArchiveWriter archive = ArchiveWriter.privateJsonLines(Samples.document(), file.stream())) {
            for (int number = 0; number < SIGNATORIES; number++) {
                archive.write(Samples.bare("s" + number));
            }
            archive.finish();
            file.commit();
        }
    }
}
