package io.github.unityinitiative.i18n.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The patterns of one language as its resource has them. */
record Bundle(Map<String, String> patterns, Set<String> reviewed) {

    private static final String REVIEWED = "reviewed";

    static Bundle read(String language) {
        return read(Bundle.class, language + ".properties");
    }

    static Bundle read(Class<?> home, String resource) {
        Properties properties = new Properties();
        InputStream stream = Objects.requireNonNull(home.getResourceAsStream(resource), resource);
        try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        Set<String> reviewed = Set.of(properties.getProperty(REVIEWED, "").split("\\s*,\\s*"));
        properties.remove(REVIEWED);
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return new Bundle(patterns, reviewed);
    }

    boolean isReviewed(String key) {
        return patterns.containsKey(key) && (reviewed.contains("*") || reviewed.contains(key));
    }
}
