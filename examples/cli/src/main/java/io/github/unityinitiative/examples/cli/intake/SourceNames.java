package io.github.unityinitiative.examples.cli.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives every file a short name for reports and for ids of rows that have none: its own name without the folders,
 * which may say whose machine this is. Files of one name are numbered in the order given. Not thread-safe.
 */
public final class SourceNames {

    private static final int LONGEST = 100;

    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The short name of a file.
     *
     * @param file the file, as the user named it
     * @return its name without the folders, with a number if another one has the same
     */
    public String of(String file) {
        String name = shortened(
                file.equals("-") ? "input" : String.valueOf(Path.of(file).getFileName()));
        int count = seen.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "~" + count;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
