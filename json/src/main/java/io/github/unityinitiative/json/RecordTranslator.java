package io.github.unityinitiative.json;

import io.github.unityinitiative.extension.ExtensionValue;
import java.util.Optional;

/**
 * Turns the objects of another format into signatory objects of ours, before these are read as always.
 *
 * <p>An implementation may keep a record of what it drops, and is then used by one thread.
 */
@FunctionalInterface
public interface RecordTranslator {

    /**
     * Translates one object.
     *
     * @param theirs the object as read
     * @return a signatory's object in our format, or empty if {@code theirs} is no record of the other format
     */
    Optional<ExtensionValue.Members> translate(ExtensionValue.Members theirs);
}
