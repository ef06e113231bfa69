package io.github.unityinitiative.json.internal.document;

import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps by which files of earlier versions become files of the current one while they are read. There are none yet:
 * 1.0 is the first version. Whoever publishes a second one adds its step here. The mappers of applications read the
 * current major version only.
 */
public final class Migrations {

    private static final Migrations BUNDLED = of(List.of());

    private final Map<FormatVersion, Migration> steps;

    private Migrations(Map<FormatVersion, Migration> steps) {
        this.steps = steps;
    }

    public static Migrations bundled() {
        return BUNDLED;
    }

    /**
     * Steps, of which at most one leads from a version.
     *
     * @throws IllegalArgumentException if two lead from the same version
     */
    public static Migrations of(List<Migration> list) {
        Map<FormatVersion, Migration> steps = new HashMap<>();
        for (Migration step : list) {
            if (steps.put(step.from(), step) != null) {
                throw new IllegalArgumentException("two migrations lead from " + step.from());
            }
        }
        return new Migrations(Map.copyOf(steps));
    }

    /**
     * The way from a version to one that can be read; empty if it can be read as it is.
     *
     * @throws UnreadableInputException if there is no such way
     */
    public MigrationPath from(FormatVersion version, long line) {
        List<Migration> path = new ArrayList<>();
        FormatVersion reached = version;
        Optional<Migration> step = next(reached);
        while (step.isPresent()) {
            path.add(step.get());
            reached = step.get().to();
            step = next(reached);
        }
        if (!reached.isCurrent()) {
            throw new UnreadableInputException(Reason.UNSUPPORTED_VERSION, line, null);
        }
        return new MigrationPath(path);
    }

    private Optional<Migration> next(FormatVersion version) {
        return Optional.ofNullable(steps.get(version));
    }
}
