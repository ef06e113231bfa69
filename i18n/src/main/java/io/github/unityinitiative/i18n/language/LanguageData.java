package io.github.unityinitiative.i18n.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The supplied values of one language, read from the resource that is named for its tag. */
final class LanguageData {

    private final Map<String, SuppliedValue> values;

    private LanguageData(Map<String, SuppliedValue> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    static LanguageData read(String tag) {
        Map<String, SuppliedValue> values = new LinkedHashMap<>();
        for (String line : lines(tag + ".tsv")) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                values.put(cells[0], new SuppliedValue(cells[0], cells[1], cells[2], cells[3].equals("yes")));
            }
        }
        return new LanguageData(values);
    }

    static List<String> lines(String resource) {
        InputStream stream = Objects.requireNonNull(LanguageData.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    String text(String key) {
        SuppliedValue value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("language data lacks " + key);
        }
        return value.value();
    }

    String text(String key, String otherwise) {
        SuppliedValue value = values.get(key);
        return value == null ? otherwise : value.value();
    }

    List<String> items(String key) {
        String text = text(key);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }

    Collection<SuppliedValue> all() {
        return values.values();
    }
}
