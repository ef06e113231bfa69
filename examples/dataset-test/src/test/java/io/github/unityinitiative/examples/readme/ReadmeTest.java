package io.github.unityinitiative.examples.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example compiles, runs, and does what the README says of it. */
class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final String FRAME = """
            import static java.nio.charset.StandardCharsets.UTF_8;
            import io.github.unityinitiative.dedup.*;
            import io.github.unityinitiative.document.*;
            import io.github.unityinitiative.i18n.*;
            import io.github.unityinitiative.i18n.language.*;
            import io.github.unityinitiative.json.*;
            import io.github.unityinitiative.publish.*;
            import io.github.unityinitiative.signatory.*;
            import io.github.unityinitiative.validation.*;
            import java.time.Clock;
            import java.util.List;
            public class Example {
                public static void main(String[] arguments) throws Exception {
            %s
                }
            }
            """;

    private static String example() throws Exception {
        Path readme = Path.of(System.getProperty("initiative.root"), "README.md");
        Matcher matcher = JAVA.matcher(Files.readString(readme));
        assertThat(matcher.find()).as("the README has an example").isTrue();
        return matcher.group(1);
    }

    private static void compile(Path folder) throws Exception {
        Path source = folder.resolve("Example.java");
        Files.writeString(source, FRAME.formatted(example()));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        messages,
                        messages,
                        "-encoding",
                        "UTF-8",
                        "-proc:none",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(failed).as(messages.toString(UTF_8)).isZero();
    }

    private static String run(Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> example = loader.loadClass("Example");
            example.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8);
    }

    @Test
    void exampleListsOnePersonOnceAndPublishesNoAddress(@TempDir Path folder) throws Exception {
        compile(folder);
        String page = run(folder);
        List<String> names = List.of("ئاوات سیروان ڕەشید", "Awat Rashid");
        assertThat(names.stream()
                        .mapToInt(name -> page.split(name, -1).length - 1)
                        .sum())
                .as("names listed")
                .isEqualTo(1);
        assertThat(page).contains("dir=\"rtl\"").doesNotContain("@example.org");
    }
}
