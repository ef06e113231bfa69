package io.github.unityinitiative.examples.safety;

import io.github.unityinitiative.i18n.HtmlRenderer;
import io.github.unityinitiative.i18n.MarkdownRenderer;
import io.github.unityinitiative.i18n.PlainTextRenderer;
import io.github.unityinitiative.i18n.SiteRenderer;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.json.PublicJsonWriter;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that this library can write for the public. */
final class PublicOutputs {

    private static final List<String> TAGS = List.of("ar", "ckb", "kmr", "en");

    private PublicOutputs() {}

    static Map<String, String> of(PublishedInitiative initiative) throws IOException {
        Map<String, String> outputs = new LinkedHashMap<>();
        StringBuilder json = new StringBuilder();
        new PublicJsonWriter().write(initiative, json);
        outputs.put("public.json", json.toString());
        List<DisplayLanguage> languages = new ArrayList<>();
        for (String tag : TAGS) {
            DisplayLanguage language = Languages.standard().get(tag);
            languages.add(language);
            outputs.put(tag + ".html", render(HtmlRenderer.builder(language).build()::render, initiative));
            outputs.put(tag + ".md", render(MarkdownRenderer.builder(language).build()::render, initiative));
            outputs.put(tag + ".txt", render(PlainTextRenderer.builder(language).build()::render, initiative));
        }
        SiteRenderer.builder(languages).build().render(initiative, (path, content) -> {
            StringBuilder file = new StringBuilder();
            content.writeTo(file);
            outputs.put("site/" + path, file.toString());
        });
        return outputs;
    }

    private static String render(Renderer renderer, PublishedInitiative initiative) throws IOException {
        StringBuilder out = new StringBuilder();
        renderer.render(initiative, out);
        return out.toString();
    }

    @FunctionalInterface
    private interface Renderer {
        void render(PublishedInitiative initiative, Appendable out) throws IOException;
    }
}
