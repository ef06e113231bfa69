package io.github.unityinitiative.examples.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.publish.Audience;
import io.github.unityinitiative.publish.OrganiserSignatory;
import io.github.unityinitiative.publish.PublicationPolicy;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Publisher;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.validation.InitiativeValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scorecard point 15: whatever fails, no message, text form, log or stream has anything of a person in it. */
class DiagnosticsTest {

    private static final String CANARY = "canary";

    private static final List<String> FIELDS = List.of(
            "name",
            "otherNames",
            "profession",
            "affiliation",
            "province",
            "country",
            "city",
            "email",
            "phone",
            "contact",
            "signedOn",
            "language",
            "status",
            "visibility",
            "provenance",
            "extensions",
            "signedText",
            "note");

    /** Shapes of a broken record; {@code F} is the field, and everything the attacker writes has a canary in it. */
    private static final List<String> JSON_SHAPES = List.of(
            "{\"name\":\"canary\",\"F\":\"canary",
            "{\"name\":\"canary\",\"F\":{\"canary\":\"canary\"}}",
            "{\"name\":\"canary\",\"F\":[\"canary\"]}",
            "{\"name\":\"canary\",\"F\":[[\"canary\"]]}",
            "{\"name\":\"canary\",\"F\":canary}",
            "{\"name\":\"canary\",\"F\":'canary'}",
            "{\"name\":\"canary\",\"F\":\"canary\\q\"}",
            "{\"name\":\"canary\",\"F\":\"canary\\ud800\"}",
            "{\"name\":\"canary\",\"F\":\"canary\u0007\"}",
            "{\"name\":\"canary\",\"F\":\"canary\",\"F\":\"canary\"}",
            "{\"name\":\"canary\",\"F\":\"canary\"} canary",
            "{\"name\":\"canary\",\"F\":\"canary\",}",
            "{\"name\":\"canary\",\"F\" \"canary\"}",
            "{\"name\":\"canary\",F:\"canary\"}",
            "[\"canary\",\"F\"]",
            "\"canary F\"",
            "{\"name\":\"canary\",\"F\":12345678901234567890canary}",
            "{\"name\":{\"text\":[\"canary\"]},\"F\":true,\"canary\":null}",
            "{\"F\":\"canary\",\"name\":null}");

    private static final List<String> CSV_SHAPES = List.of(
            "name,F\n\"canary\"x,canary\n",
            "name,F\ncanary,\"canary\n",
            "name,F\ncanary,canary,canary\n",
            "name,F\ncanary\n",
            "name,F\n,canary\n",
            "canary,F\ncanary,canary\n",
            "canary@example.org\ncanary\n",
            "name,F\ncanary,\u0000canary\n");

    private final List<String> seen = new ArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realError = System.err;
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            seen.add(record.getMessage() + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void nobodySaidAnything() {
        Logger.getLogger("").removeHandler(handler);
        System.setOut(realOut);
        System.setErr(realError);
        seen.add(printed.toString(StandardCharsets.UTF_8));
        assertThat(seen)
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(CANARY));
    }

    private void look(Object value) {
        seen.add(String.valueOf(value));
    }

    private void look(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        // The names of this test's own methods do not count.
        seen.add(trace.toString().replaceAll("(?m)^\\s+at .*$", ""));
    }

    private long read(SignatoryFormat format, String input) {
        long rejected = 0;
        try (SignatoryRows rows = SignatoryReader.builder(format)
                .build()
                .open(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))) {
            while (rows.hasNext()) {
                ImportedRow row = rows.next();
                look(row);
                if (row instanceof ImportedRow.Rejected problem) {
                    rejected++;
                    look(problem.problems());
                    look(problem.raw());
                }
                row.accepted()
                        .ifPresent(signatory -> look(InitiativeValidator.builder(Clock.systemUTC())
                                .build()
                                .validate(signatory)));
            }
            look(rows);
        } catch (UnreadableInputException e) {
            look(e);
            rejected++;
        }
        return rejected;
    }

    static Stream<String> fields() {
        return FIELDS.stream();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void noBrokenJsonRecordIsRepeated(String field) {
        long rejected = 0;
        for (String shape : JSON_SHAPES) {
            String record = shape.replace("F", field);
            rejected += read(SignatoryFormat.JSON_LINES, record + "\n");
            read(SignatoryFormat.JSON, "[" + record + "]");
            read(
                    SignatoryFormat.JSON,
                    "{\"format\":\"initiative\",\"formatVersion\":\"1.0\",\"signatories\":[" + record + "]}");
        }
        assertThat(rejected).isGreaterThanOrEqualTo(JSON_SHAPES.size() - 5L);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void noBrokenCsvRecordIsRepeated(String field) {
        long rejected = 0;
        for (String shape : CSV_SHAPES) {
            rejected += read(SignatoryFormat.CSV, shape.replace("F", field));
        }
        assertThat(rejected).isGreaterThanOrEqualTo(4);
    }

    @Test
    void noTextFormOfAnythingShowsAPerson() {
        Signatory filled = new Canaries()
                .fill(Signatory.class).toBuilder()
                        .status(SignatoryStatus.CONFIRMED)
                        .build();
        Signatory signatory = new Signatory(
                SignatoryId.of("s1"),
                filled.name(),
                filled.professionOrNull(),
                filled.affiliationOrNull(),
                filled.residence(),
                filled.signedOnOrNull(),
                filled.languageOrNull(),
                filled.signedTextOrNull(),
                filled.status(),
                filled.visibilityOrNull(),
                filled.contact(),
                null,
                filled.extensions());
        Signatory again = new Signatory(
                SignatoryId.of("s2"),
                filled.name(),
                filled.professionOrNull(),
                filled.affiliationOrNull(),
                filled.residence(),
                filled.signedOnOrNull(),
                filled.languageOrNull(),
                filled.signedTextOrNull(),
                filled.status(),
                filled.visibilityOrNull(),
                filled.contact(),
                null,
                filled.extensions());
        Initiative initiative = new Initiative(BundledInitiative.document(), List.of(signatory, again));
        DedupReport report = Deduplicator.standard().deduplicate(initiative.signatories());
        PublishedInitiative published = new Publisher(PublicationPolicy.of(Audience.PUBLIC))
                .publish(initiative.document(), initiative.signatories(), report);
        look(signatory);
        look(signatory.name());
        look(signatory.name().spellings().toList());
        look(signatory.profession());
        look(signatory.residence());
        look(signatory.residence().province());
        look(signatory.contact());
        look(signatory.extensions());
        look(signatory.extensions().asMap().values());
        look(signatory.toBuilder());
        look(initiative);
        look(report);
        look(report.clusters());
        look(report.merges());
        look(report.possible());
        look(InitiativeValidator.builder(Clock.systemUTC()).build().validate(initiative));
        look(OrganiserSignatory.of(signatory));
        look(published);
        look(published.statistics());
        look(published.signatories().toList());
        look(published.signatories().map(shown -> shown.name()).toList());
        assertThat(seen).hasSizeGreaterThanOrEqualTo(21);
    }
}
