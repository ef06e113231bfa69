package io.github.unityinitiative.i18n.internal.chart;

import io.github.unityinitiative.province.ProvinceId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where each governorate stands on a map of equal tiles, read from its resource. Immutable and thread-safe. */
final class TileMap {

    private final Map<ProvinceId, Tile> tiles = new LinkedHashMap<>();

    private TileMap() {}

    static TileMap read() {
        InputStream stream = Objects.requireNonNull(TileMap.class.getResourceAsStream("tiles.tsv"), "tiles.tsv");
        TileMap map = new TileMap();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(map::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read tiles.tsv", e);
        }
        return map;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        tiles.put(ProvinceId.of(cells[0]), new Tile(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
    }

    boolean shows(Set<ProvinceId> provinces) {
        return tiles.keySet().containsAll(provinces);
    }

    Map<ProvinceId, Tile> tiles() {
        return tiles;
    }

    int columns() {
        return 1 + tiles.values().stream().mapToInt(Tile::column).max().orElse(0);
    }

    int rows() {
        return 1 + tiles.values().stream().mapToInt(Tile::row).max().orElse(0);
    }

    /** A place on the map, from 0 at the left and the top. */
    record Tile(int column, int row) {}
}
