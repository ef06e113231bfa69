package io.github.unityinitiative.i18n.internal.chart;

import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.publish.Count;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A map of tiles; a province that is not counted has an empty tile. */
record TilePicture(TileMap map, Map<ProvinceId, Count> counts, Wording wording) implements ChartWriter.Picture {

    private static final int WIDTH = 116;
    private static final int HEIGHT = 76;
    private static final int GAP = 6;
    private static final int LEVELS = 4;

    @Override
    public int width() {
        return map.columns() * (WIDTH + GAP) - GAP;
    }

    @Override
    public int height() {
        return map.rows() * (HEIGHT + GAP) - GAP;
    }

    @Override
    public void draw(Svg svg) throws IOException {
        long most = counts.values().stream()
                .mapToLong(count -> count.value().orElse(0))
                .max()
                .orElse(0);
        for (Map.Entry<ProvinceId, TileMap.Tile> tile : map.tiles().entrySet()) {
            draw(tile.getKey(), tile.getValue(), most, svg);
        }
    }

    private void draw(ProvinceId province, TileMap.Tile tile, long most, Svg svg) throws IOException {
        int left = tile.column() * (WIDTH + GAP);
        int top = tile.row() * (HEIGHT + GAP);
        Optional<Count> count = Optional.ofNullable(counts.get(province));
        int level = count.map(known -> level(known, most)).orElse(0);
        svg.rectangle("tile-" + level, left, top, WIDTH, HEIGHT);
        double middle = left + WIDTH / 2.0;
        String ink = level > 2 ? "on-dark" : "on-light";
        svg.centred(ink, middle, top + 32, wording.province(province));
        if (count.isPresent()) {
            svg.centred(ink + " count", middle, top + 56, number(count.get()));
        }
    }

    private Phrase number(Count count) {
        return new Phrase(count.isSuppressed() ? "–" : wording.count(count), null);
    }

    // By the square root, since one city can have more signatures than all others together.
    private static int level(Count count, long most) {
        long value = count.value().orElse(0);
        return value == 0 ? 0 : (int) Math.max(1, Math.ceil(Math.sqrt((double) value / most) * LEVELS));
    }
}
