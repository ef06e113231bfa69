package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.digest.TextDigester;
import io.github.unityinitiative.json.internal.document.DocumentJson;
import io.github.unityinitiative.json.internal.signatory.SignatoryMembers;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.text.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the reference page says is so. */
class FormatPageTest {

    private final JsonMapper mapper = new JsonMapper();

    @Test
    void theExampleIsReadAndWrittenBackAsItStands() throws IOException {
        String example = example();
        Initiative initiative = read(example);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new InitiativeJson().writePrivate(initiative, out);
        assertThat(mapper.readTree(out.toByteArray())).isEqualTo(mapper.readTree(example));
        assertThat(mapper.readTree(out.toByteArray()).propertyNames().toString())
                .isEqualTo(mapper.readTree(example).propertyNames().toString());
    }

    @Test
    void theDigestInTheExampleIsThatOfItsText() throws IOException {
        Initiative initiative = read(example());
        Signatory signatory = initiative.signatories().get(0);
        assertThat(new TextDigester().digest(initiative.document(), LanguageTag.ARABIC))
                .isEqualTo(signatory.signedText().orElseThrow());
    }

    @Test
    void everyMemberAndWordOfTheFormatIsOnThePage() throws IOException {
        String page = page();
        assertThat(DocumentJson.MEMBERS).allSatisfy(name -> assertThat(page).contains('`' + name + '`'));
        assertThat(SignatoryMembers.FORMAT).allSatisfy(name -> assertThat(page).contains('`' + name + '`'));
        List<Enum<?>[]> words = List.of(
                io.github.unityinitiative.dedup.Verdict.values(),
                io.github.unityinitiative.document.AddresseeKind.values(),
                io.github.unityinitiative.document.Stance.values(),
                io.github.unityinitiative.document.TextStatus.values(),
                io.github.unityinitiative.signatory.ProfessionCategory.values(),
                io.github.unityinitiative.signatory.SignatoryStatus.values(),
                io.github.unityinitiative.signatory.SpellingKind.values(),
                io.github.unityinitiative.signatory.Visibility.values());
        assertThat(words.stream().flatMap(Arrays::stream))
                .allSatisfy(word -> assertThat(page).contains('`' + Words.of(word) + '`'));
    }

    @Test
    void theDecisionOnThePageIsRead() throws IOException {
        String page = page();
        int start = page.indexOf("{\"a\":");
        String line = page.substring(start, page.indexOf('\n', start));

        ReviewLogInput input =
                new ReviewLogReader().read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));

        assertThat(input.problems()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReviewLogWriter().write(input.log(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line + "\n");
    }

    private static Initiative read(String text) {
        return new InitiativeJson().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), row -> {
            throw new AssertionError(row.problems().toString());
        });
    }

    private static String example() throws IOException {
        String page = page();
        int start = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static String page() throws IOException {
        return Files.readString(
                Path.of(System.getProperty("initiative.root", "..")).resolve("json/FORMAT.md"));
    }
}
