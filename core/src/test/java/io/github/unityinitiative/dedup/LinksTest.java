package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {

    private final Links links = new Links();

    @Test
    void theHeaviestComesFirstAndEqualOnesInTheOrderOfTheirRecords() {
        links.add(5, 6, 1, false);
        links.add(2, 9, 3, true);
        links.add(1, 4, 3, false);
        links.add(1, 3, 3, false);
        links.add(0, 1, -2.5, true);
        Links ranked = links.inOrder(links.ranked());
        assertThat(texts(ranked))
                .containsExactly("1-3 3.0 ?", "1-4 3.0 ?", "2-9 3.0 safe", "5-6 1.0 ?", "0-1 -2.5 safe");
    }

    @Test
    void linksAreAppended() {
        links.add(1, 2, 0.5, true);
        Links more = new Links();
        more.add(3, 4, -0.5, false);
        more.addAll(links);
        assertThat(texts(more)).containsExactly("3-4 -0.5 ?", "1-2 0.5 safe");
        assertThat(new Links().size()).isZero();
    }

    private static String[] texts(Links links) {
        String[] texts = new String[links.size()];
        for (int link = 0; link < texts.length; link++) {
            String safe = links.isSafe(link) ? "safe" : "?";
            texts[link] = links.one(link) + "-" + links.other(link) + " " + links.bits(link) + " " + safe;
        }
        return texts;
    }
}
