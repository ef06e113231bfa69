package io.github.unityinitiative.i18n;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.publish.PublishedFixture;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The site of the bundled letter with made-up signatories, in every complete language. */
final class SampleSite {

    private SampleSite() {}

    static PublishedInitiative initiative() {
        List<PublicSignatory> signatories = new ArrayList<>();
        for (int copy = 0; copy < 10; copy++) {
            signatories.addAll(Samples.signatories());
        }
        return PublishedFixture.of(BundledInitiative.document(), Samples.statistics(), signatories);
    }

    static Map<String, String> files() {
        List<DisplayLanguage> complete = Languages.standard().all().stream()
                .filter(DisplayLanguage::isComplete)
                .toList();
        return files(SiteRenderer.builder(complete).pageSize(30).build(), initiative());
    }

    static Map<String, String> files(SiteRenderer renderer, PublishedInitiative initiative) {
        Map<String, String> files = new LinkedHashMap<>();
        try {
            renderer.render(initiative, (path, content) -> {
                StringBuilder text = new StringBuilder();
                content.writeTo(text);
                files.put(path, text.toString());
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    static Map<String, String> pages() {
        Map<String, String> pages = files();
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        return pages;
    }
}
