package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.examples.cli.io.FileAccess;
import io.github.unityinitiative.examples.cli.io.GeneratedFolder;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The two folders that a publication goes to: what everybody may see, and what is for the organiser alone. The second is
 * never within the first, so that a site can be copied to a server as it is.
 *
 * @param site pages and public JSON
 * @param reports problems, rejected rows, joined pairs, pairs for review
 */
record PublishFolders(GeneratedFolder site, GeneratedFolder reports) {

    static PublishFolders of(Path site, Path reports) throws IOException {
        GeneratedFolder forOwner = GeneratedFolder.open(reports, FileAccess.OWNER, reports.resolve(".report-files"));
        return new PublishFolders(
                GeneratedFolder.open(site, FileAccess.EVERYBODY, reports.resolve(".site-files")), forOwner);
    }

    /** The folder for reports that goes with a site: beside it. */
    static Path besideSite(Path site) {
        Path whole = site.toAbsolutePath().normalize();
        Path name = whole.getFileName();
        return whole.resolveSibling((name == null ? "site" : name) + "-private");
    }

    static boolean isWithin(Path reports, Path site) {
        return reports.toAbsolutePath()
                .normalize()
                .startsWith(site.toAbsolutePath().normalize());
    }

    void finish() throws IOException {
        site.finish();
        reports.finish();
    }
}
