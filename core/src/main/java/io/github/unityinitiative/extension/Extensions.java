package io.github.unityinitiative.extension;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Fields that other tools added to a record: name to value, in the order read.
 *
 * <p>Names of members that an application adds are IRIs; columns and members of unknown origin keep the name they
 * had. Extensions are private: no public output carries them. Immutable and thread-safe; {@code toString} counts
 * the fields and shows none.
 */
public final class Extensions {

    private static final Extensions NONE = new Extensions(Map.of());

    private final Map<String, ExtensionValue> values;

    private Extensions(Map<String, ExtensionValue> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * No extension at all.
     *
     * @return the empty extensions
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Extensions from a map, in its iteration order.
     *
     * @param values name to value; copied
     * @return the extensions
     * @throws NullPointerException if the map, a key or a value is null
     */
    public static Extensions of(Map<String, ExtensionValue> values) {
        return values.isEmpty() ? NONE : new Extensions(new ExtensionValue.Members(values).values());
    }

    /**
     * These extensions with one field added or replaced.
     *
     * @param name the name of the field
     * @param value its value
     * @return new extensions; a replaced field keeps its place
     * @throws NullPointerException if an argument is null
     */
    public Extensions with(String name, ExtensionValue value) {
        Map<String, ExtensionValue> more = new LinkedHashMap<>(values);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return new Extensions(more);
    }

    /**
     * The value of one field.
     *
     * @param name the name of the field
     * @return its value, or empty if there is no such field
     * @throws NullPointerException if {@code name} is null
     */
    public Optional<ExtensionValue> get(String name) {
        return Optional.ofNullable(values.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * The names of all fields.
     *
     * @return an unmodifiable set in order
     */
    public Set<String> names() {
        return values.keySet();
    }

    /**
     * Every field with its value.
     *
     * @return an unmodifiable map in order
     */
    public Map<String, ExtensionValue> asMap() {
        return values;
    }

    /**
     * Whether there is no field.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Extensions[" + values.size() + "]";
    }
}
