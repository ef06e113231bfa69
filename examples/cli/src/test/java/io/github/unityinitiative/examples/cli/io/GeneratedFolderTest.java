package io.github.unityinitiative.examples.cli.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFolderTest {

    @TempDir
    Path folder;

    private Path site;
    private Path list;

    @BeforeEach
    void place() {
        site = folder.resolve("site");
        list = folder.resolve("files.txt");
    }

    @Test
    void makesFilesInFoldersOfTheirOwn() throws IOException {
        assertThat(generate("index.html", "ar/page-1.html")).isEqualTo(2);

        assertThat(site.resolve("ar/page-1.html")).hasContent("content");
        assertThat(list).hasContent("ar/page-1.html\nindex.html");
    }

    @Test
    void removesWhatOnlyAnEarlierRunMade() throws IOException {
        generate("index.html", "page-1.html", "page-2.html");
        Files.writeString(site.resolve("CNAME"), "of the user");

        generate("index.html", "page-1.html");

        assertThat(site.resolve("page-2.html")).doesNotExist();
        assertThat(site.resolve("page-1.html")).exists();
        assertThat(site.resolve("CNAME")).exists();
    }

    @Test
    void remembersTheFilesOfARunThatWasKilled() throws IOException {
        GeneratedFolder killed = GeneratedFolder.open(site, FileAccess.EVERYBODY, list);
        write(killed, "page-9.html");

        generate("index.html");

        assertThat(site.resolve("page-9.html")).doesNotExist();
    }

    @Test
    void removesTheUnfinishedFileOfARunThatWasKilled() throws IOException {
        GeneratedFolder killed = GeneratedFolder.open(site, FileAccess.EVERYBODY, list);
        killed.file("page-9.html").close();
        Files.writeString(site.resolve(".page-9.html.1.initiative-part"), "half");

        generate("index.html");

        assertThat(site.toFile().list()).containsExactly("index.html");
    }

    @Test
    void staysInItsFolder() throws IOException {
        GeneratedFolder generated = GeneratedFolder.open(site, FileAccess.EVERYBODY, list);

        for (String name : new String[] {"../secret.html", "/tmp/secret.html", "a/../../secret.html"}) {
            assertThatThrownBy(() -> generated.file(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private int generate(String... names) throws IOException {
        GeneratedFolder generated = GeneratedFolder.open(site, FileAccess.EVERYBODY, list);
        for (String name : names) {
            write(generated, name);
        }
        return generated.finish();
    }

    private static void write(GeneratedFolder generated, String name) throws IOException {
        try (Output file = generated.file(name)) {
            file.stream().write("content".getBytes(UTF_8));
            file.commit();
        }
    }
}
