package io.github.unityinitiative.extension;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A value that this library does not understand but keeps: the shapes that JSON has, without a JSON library.
 *
 * <p>Immutable and thread-safe. {@code toString} of every kind says the kind, never the value.
 */
public sealed interface ExtensionValue {

    /**
     * A string.
     *
     * @param value the characters as read
     */
    record Text(String value) implements ExtensionValue {
        /**
         * Creates a string value.
         *
         * @throws NullPointerException if {@code value} is null
         */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "Text";
        }
    }

    /**
     * A number, kept as its digits so that nothing is rounded.
     *
     * @param digits the number as written, for example {@code "12"} or {@code "1.50"}
     */
    record Numeral(String digits) implements ExtensionValue {
        /**
         * Creates a number value.
         *
         * @throws NullPointerException if {@code digits} is null
         */
        public Numeral {
            Objects.requireNonNull(digits, "digits");
        }

        @Override
        public String toString() {
            return "Numeral";
        }
    }

    /**
     * True or false.
     *
     * @param value the value
     */
    record Flag(boolean value) implements ExtensionValue {
        @Override
        public String toString() {
            return "Flag";
        }
    }

    /** The value that is explicitly nothing (JSON's {@code null}). */
    record Nothing() implements ExtensionValue {
        @Override
        public String toString() {
            return "Nothing";
        }
    }

    /**
     * A list of values.
     *
     * @param values the values in order; copied
     */
    record Items(List<ExtensionValue> values) implements ExtensionValue {
        /**
         * Creates a list value.
         *
         * @throws NullPointerException if the list or an element is null
         */
        public Items {
            values = List.copyOf(new ArrayList<>(values));
        }

        @Override
        public String toString() {
            return "Items";
        }
    }

    /**
     * Named values in order.
     *
     * @param values name to value; copied, order kept
     */
    record Members(Map<String, ExtensionValue> values) implements ExtensionValue {
        /**
         * Creates a value of named members.
         *
         * @throws NullPointerException if the map, a key or a value is null
         */
        public Members {
            values.forEach((name, value) -> {
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(value, "value");
            });
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public String toString() {
            return "Members";
        }
    }
}
