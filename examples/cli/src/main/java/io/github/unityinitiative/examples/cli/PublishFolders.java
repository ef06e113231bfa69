package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.examples.cli.io.FileAccess;
import io.github.unityinitiative.examples.cli.io.Folders;
import io.github.unityinitiative.examples.cli.io.GeneratedFolder;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The two folders that a publication goes to: what everybody may see, and what is for the organiser alone. They lie side
 * by side, so that the first can be copied to a server without the second.
 *
 * @param site pages and public JSON
 * @param reports problems, rejected rows, clusters, pairs for review
 */
record PublishFolders(GeneratedFolder site, GeneratedFolder reports) {

    static final String SITE = "site";
    static final String REPORTS = "private";

    static PublishFolders in(Path folder) throws IOException {
        Path site = folder.resolve(SITE);
        Path reports = folder.resolve(REPORTS);
        Folders.create(folder, FileAccess.EVERYBODY);
        return new PublishFolders(
                GeneratedFolder.open(site, FileAccess.EVERYBODY, reports.resolve(".site-files")),
                GeneratedFolder.open(reports, FileAccess.OWNER, reports.resolve(".report-files")));
    }

    void finish() throws IOException {
        site.finish();
        reports.finish();
    }
}
