package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.framing.StrictUtf8;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corpus")
class JsonCorpusTest {

    private static final String FOLDER = "corpora/json-test-suite/test_parsing";

    /** Refused on purpose: a member that appears twice has no one value. */
    private static final Set<String> DUPLICATE_KEYS =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    private final JsonRecord json = new JsonRecord(ReadLimits.defaults());

    @Test
    void whatMustBeRejectedIs() {
        List<String> accepted = new ArrayList<>();
        int count = 0;
        for (Path file : files("n_")) {
            count++;
            if (problem(Corpora.bytes(file)) == null) {
                accepted.add(file.getFileName().toString());
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(count).isEqualTo(188);
    }

    @Test
    void whatMustBeAcceptedIs() {
        List<Path> files = files("y_");
        assertThat(files).hasSize(95);
        for (Path file : files) {
            Code expected = DUPLICATE_KEYS.contains(file.getFileName().toString()) ? Code.DUPLICATE_MEMBER : null;
            assertThat(problem(Corpora.bytes(file))).as(file.toString()).isEqualTo(expected);
        }
    }

    @Test
    void nothingIsAcceptedThatStrictUtf8Refuses() {
        for (Path file : files("i_")) {
            byte[] bytes = Corpora.bytes(file);
            if (!decodes(bytes)) {
                assertThat(problem(bytes)).as(file.toString()).isNotNull();
            }
        }
        byte[] kuhn = Corpora.bytes(Corpora.shared("corpora/kuhn-utf8/markus_kuhn/UTF-8-test.txt"));
        int refused = 0;
        for (byte[] line : lines(kuhn)) {
            boolean strict = decodes(line);
            assertThat(StrictUtf8.firstMalformed(line, 0, line.length) < 0).isEqualTo(strict);
            refused += strict ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void loneSurrogatesAreRefused() {
        Set<String> paired = Set.of("i_string_UTF-16LE_with_BOM.json");
        List<Path> files = files("i_string_").stream()
                .filter(file ->
                        file.toString().toLowerCase(java.util.Locale.ROOT).contains("surrogate"))
                .filter(file -> !paired.contains(file.getFileName().toString()))
                .toList();
        assertThat(files).hasSizeGreaterThan(7);
        for (Path file : files) {
            assertThat(problem(Corpora.bytes(file)))
                    .as(file.toString())
                    .isIn(Code.LONE_SURROGATE, Code.MALFORMED_UTF8, Code.MALFORMED_JSON);
        }
    }

    @Test
    void everyFileIsAnsweredByEveryReader() {
        for (Path file : files("")) {
            byte[] bytes = Corpora.bytes(file);
            for (SignatoryFormat format : SignatoryFormat.values()) {
                String answer = Answers.of(format, bytes);
                assertThat(answer).as(file.toString()).isNotEmpty();
                if (file.getFileName().toString().startsWith("n_")) {
                    assertThat(answer).as(file.toString()).doesNotMatch("[1-9][0-9]* .*");
                }
            }
        }
    }

    private Code problem(byte[] bytes) {
        try {
            json.read(Frame.of(bytes, 1), JsonTokens::value);
            return null;
        } catch (RecordException e) {
            return e.code();
        }
    }

    private static List<Path> files(String prefix) {
        return Corpora.files(FOLDER, ".json").stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .toList();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int index = 0; index < bytes.length; index++) {
            if (bytes[index] == '\n') {
                lines.add(java.util.Arrays.copyOfRange(bytes, from, index));
                from = index + 1;
            }
        }
        return lines;
    }
}
