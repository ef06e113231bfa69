package io.github.unityinitiative.name;

import io.github.unityinitiative.internal.ResourceText;
import java.util.List;

/** Reads the tab-separated tables bundled with this package; lines that begin with {@code #} are comments. */
final class TableResource {

    private TableResource() {}

    static List<List<String>> rows(String resource) {
        return ResourceText.read(TableResource.class, resource)
                .lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
