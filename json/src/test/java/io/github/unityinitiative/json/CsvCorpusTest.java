package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.ByteWindow;
import io.github.unityinitiative.json.internal.framing.CsvFramer;
import io.github.unityinitiative.json.internal.framing.Frame;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("corpus")
class CsvCorpusTest {

    /** Its CSV and its JSON hold different telephone numbers. */
    private static final String FAULTY = "location_coordinates.csv";

    @Test
    void spectrumIsReadAsExpected() {
        List<Path> files = Corpora.files("corpora/csv-spectrum/csvs", ".csv");
        assertThat(files).hasSize(12);
        for (Path file : files) {
            String name = file.getFileName().toString();
            Path json = file.resolveSibling("../json/" + name.replace(".csv", ".json"));
            List<List<String>> records = records(Corpora.bytes(file));
            if (!name.equals(FAULTY)) {
                assertThat(objects(records)).as(name).isEqualTo(expected(json));
            }
        }
    }

    @Test
    void theComparisonOfParsersIsReadAsExpectedOrReported() throws IOException {
        int checks = 0;
        for (Path file : Corpora.files("corpora/java-csv-comparison/tests", ".yaml")) {
            Map<?, ?> spec = (Map<?, ?>) new Load(LoadSettings.builder().build())
                    .loadFromString(new String(Corpora.bytes(file), StandardCharsets.UTF_8));
            Map<?, ?> settings = spec.get("settings") instanceof Map<?, ?> map ? map : Map.of();
            if (settings.containsKey("commentMode")
                    && !settings.get("commentMode").equals("NONE")) {
                continue;
            }
            for (Object check : (List<?>) spec.get("checks")) {
                checks += check((Map<?, ?>) check, settings);
            }
        }
        assertThat(checks).isGreaterThan(40);
    }

    @Test
    void everyFileIsAnsweredWithProblemsOrRows() {
        List<Path> files = new ArrayList<>(Corpora.files("corpora/csv-spectrum/csvs", ".csv"));
        files.addAll(Corpora.files("corpora/java-csv-comparison/tests", ".yaml"));
        files.addAll(Corpora.files("corpora/kuhn-utf8/markus_kuhn", ".txt"));
        for (Path file : files) {
            for (SignatoryFormat format : SignatoryFormat.values()) {
                assertThat(Answers.of(format, Corpora.bytes(file)))
                        .as(file.toString())
                        .isNotEmpty();
            }
        }
    }

    private static int check(Map<?, ?> check, Map<?, ?> settings) {
        int variants = 0;
        for (String lineBreak : List.of("\n", "\r", "\r\n")) {
            String input = plain((String) check.get("input"), lineBreak);
            List<List<String>> expected = new ArrayList<>();
            for (Object record : (List<?>) check.get("records")) {
                expected.add(((List<?>) record)
                        .stream().map(field -> plain((String) field, lineBreak)).toList());
            }
            // Blank lines are passed over here, which RFC 4180-bis section 3.3 leaves open.
            expected.removeIf(record -> record.equals(List.of("")) && !input.contains("\"\""));
            List<List<String>> records = records(input.getBytes(StandardCharsets.UTF_8));
            boolean reported = records.contains(List.of(Code.BROKEN_QUOTES.name()));
            if (!(reported && Boolean.TRUE.equals(settings.get("exceptionAllowed")))) {
                assertThat(records).as("%s", check.get("id")).isEqualTo(expected);
            }
            variants++;
        }
        return variants;
    }

    private static String plain(String text, String lineBreak) {
        return text.replace("␍", "\r")
                .replace("␊", "\n")
                .replace("␤", "\r\n")
                .replace("⏎", lineBreak)
                .replace("␠", " ");
    }

    private static List<List<String>> records(byte[] bytes) {
        List<List<String>> records = new ArrayList<>();
        CsvFramer framer = new CsvFramer(new ByteWindow(new ByteArrayInputStream(bytes), ReadLimits.defaults()), ',');
        for (Frame frame = framer.next(); frame != null; frame = framer.next()) {
            records.add(
                    frame.problemOrNull() == null
                            ? framer.fields().texts(frame)
                            : List.of(frame.problemOrNull().name()));
        }
        return records;
    }

    private static List<List<String>> objects(List<List<String>> records) {
        List<String> header = records.get(0);
        List<List<String>> objects = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            List<String> members = new ArrayList<>();
            for (int index = 0; index < header.size(); index++) {
                members.add(header.get(index) + "=" + record.get(index));
            }
            objects.add(members);
        }
        return objects;
    }

    private static List<List<String>> expected(Path json) {
        List<List<String>> objects = new ArrayList<>();
        for (JsonNode object : new JsonMapper().readTree(Corpora.bytes(json))) {
            List<String> members = new ArrayList<>();
            object.properties()
                    .forEach(member -> members.add(
                            member.getKey() + "=" + member.getValue().asString()));
            objects.add(members);
        }
        return objects;
    }
}
