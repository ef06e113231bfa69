package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.examples.cli.console.Progress;
import io.github.unityinitiative.examples.cli.io.GeneratedFolder;
import io.github.unityinitiative.examples.cli.io.Output;
import io.github.unityinitiative.i18n.MarkdownRenderer;
import io.github.unityinitiative.i18n.PlainTextRenderer;
import io.github.unityinitiative.i18n.SiteSink;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.json.PublicJsonWriter;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes everything that the public sees: pages, text to copy, and JSON for other programs. */
final class SiteFiles implements SiteSink {

    /** The publication for other programs, and for the next publication. */
    static final String JSON = "initiative.json";

    private final GeneratedFolder folder;
    private final Progress progress;
    private int files;

    SiteFiles(GeneratedFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    void write(PublishedInitiative initiative, SiteOptions options) throws IOException {
        options.site().render(initiative, this);
        for (DisplayLanguage language : options.languages()) {
            String start = language.tag() + "/initiative";
            accept(
                    start + ".txt",
                    out -> options.build(PlainTextRenderer.builder(language)).render(initiative, out));
            accept(
                    start + ".md",
                    out -> options.build(MarkdownRenderer.builder(language)).render(initiative, out));
        }
        try (Output output = folder.file(JSON)) {
            new PublicJsonWriter().write(initiative, output.stream());
            output.commit();
        }
    }

    @Override
    public void accept(String path, Content content) throws IOException {
        files++;
        progress.stage("Writing page " + files);
        try (Output output = folder.file(path)) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(output.stream(), StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
            output.commit();
        }
    }
}
