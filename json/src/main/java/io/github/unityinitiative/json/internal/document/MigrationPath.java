package io.github.unityinitiative.json.internal.document;

import io.github.unityinitiative.extension.ExtensionValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps that one file needs, from the version that it has. */
public final class MigrationPath {

    /** For a file that can be read as it is. */
    public static final MigrationPath NONE = new MigrationPath(List.of());

    private final List<Migration> steps;

    MigrationPath(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public Map<String, ExtensionValue> letter(Map<String, ExtensionValue> members) {
        Map<String, ExtensionValue> changed = members;
        for (Migration step : steps) {
            changed = step.letter().apply(new LinkedHashMap<>(changed));
            changed.put("formatVersion", new ExtensionValue.Text(step.to().toString()));
        }
        return changed;
    }

    public ExtensionValue.Members signatory(ExtensionValue.Members signatory) {
        Map<String, ExtensionValue> changed = signatory.values();
        for (Migration step : steps) {
            changed = step.signatory().apply(new LinkedHashMap<>(changed));
        }
        return new ExtensionValue.Members(changed);
    }
}
