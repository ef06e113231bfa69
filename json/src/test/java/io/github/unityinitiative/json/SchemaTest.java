package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.signatory.SignatoryJson;
import io.github.unityinitiative.json.internal.token.JsonOutput;
import io.github.unityinitiative.publish.Audience;
import io.github.unityinitiative.publish.PublicationPolicy;
import io.github.unityinitiative.publish.Publisher;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.Visibility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas in the jar say what the readers and writers do, by the word of another implementation. */
class SchemaTest {

    private static final String BASE = "https://unityinitiative.github.io/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(uri -> uri.startsWith(BASE) ? resource(uri.substring(BASE.length())) : null));
    private static final Schema ARCHIVE = schema("initiative-1.0.schema.json");
    private static final Schema LINE = schema("initiative-1.0.schema.json#line");
    private static final Schema SIGNATORY = schema("initiative-1.0.schema.json#signatory");
    private static final Schema PUBLIC = schema("initiative-public-1.0.schema.json");

    @ParameterizedTest
    @ValueSource(
            strings = {"initiative-1.0.schema.json", "initiative-public-1.0.schema.json", "report-1.0.schema.json"})
    void theSchemasThemselvesAreSchemas(String name) {
        Schema meta =
                REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(meta.validate(resource(name), InputFormat.JSON)).isEmpty();
    }

    @Test
    void archivesAreValid() throws IOException {
        Initiative full = new Initiative(Samples.document(), List.of(Samples.signatory(), Samples.bare("s2")));
        for (Initiative initiative : List.of(full, new Initiative(BundledInitiative.document(), List.of()))) {
            ByteArrayOutputStream object = new ByteArrayOutputStream();
            new InitiativeJson().writePrivate(initiative, object);
            assertThat(errors(ARCHIVE, object.toString(StandardCharsets.UTF_8))).isEmpty();
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            new InitiativeJson().writePrivateLines(initiative, lines);
            lines.toString(StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> assertThat(errors(LINE, line)).isEmpty());
        }
    }

    @Property(tries = 100)
    void anySignatoryIsValid(@ForAll("signatory") Signatory signatory) {
        String text = JsonOutput.text(json -> SignatoryJson.write(json, signatory));
        assertThat(errors(SIGNATORY, text)).isEmpty();
        assertThat(errors(LINE, text)).isEmpty();
    }

    @Test
    void publicJsonIsValid() throws IOException {
        Signatory shown = Samples.signatory().toBuilder()
                .status(io.github.unityinitiative.signatory.SignatoryStatus.CONFIRMED)
                .visibility(FieldVisibility.all(Visibility.FULL))
                .build();
        Signatory initials = Samples.signatory().toBuilder()
                .status(io.github.unityinitiative.signatory.SignatoryStatus.CONFIRMED)
                .visibility(FieldVisibility.all(Visibility.INITIALS))
                .build();
        StringBuilder text = new StringBuilder();
        new PublicJsonWriter()
                .write(
                        new Publisher(PublicationPolicy.of(Audience.PUBLIC))
                                .publish(
                                        Samples.document(),
                                        IntStream.range(0, 60).mapToObj(number -> number % 2 == 0 ? shown : initials)),
                        text);
        assertThat(errors(PUBLIC, text.toString())).isEmpty();
        assertThat(errors(PUBLIC, text.toString().replace("\"signatories\":[{", "\"signatories\":[{\"email\":\"x\",")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"s\"}",
                "{\"name\":\"a\"}",
                "{\"id\":\"s\",\"name\":7}",
                "{\"id\":\"s\",\"name\":\" \"}",
                "{\"id\":7,\"name\":\"a\"}",
                "{\"id\":\"s\",\"name\":{\"text\":\"a\",\"language\":\"?\"}}",
                "{\"id\":\"s\",\"name\":{\"text\":\"a\",\"kind\":\"?\"}}",
                "{\"id\":\"s\",\"name\":\"a\",\"otherNames\":{}}",
                "{\"id\":\"s\",\"name\":\"a\",\"otherNames\":[7]}",
                "{\"id\":\"s\",\"name\":\"a\",\"profession\":7}",
                "{\"id\":\"s\",\"name\":\"a\",\"profession\":{\"text\":\"b\",\"category\":\"?\"}}",
                "{\"id\":\"s\",\"name\":\"a\",\"province\":{\"id\":\"basra\"}}",
                "{\"id\":\"s\",\"name\":\"a\",\"province\":{\"text\":\"b\",\"id\":\"B\"}}",
                "{\"id\":\"s\",\"name\":\"a\",\"city\":[]}",
                "{\"id\":\"s\",\"name\":\"a\",\"contact\":\"x\"}",
                "{\"id\":\"s\",\"name\":\"a\",\"contact\":{\"email\":1}}",
                "{\"id\":\"s\",\"name\":\"a\",\"signedOn\":\"2014-13-01\"}",
                "{\"id\":\"s\",\"name\":\"a\",\"signedOn\":20140620}",
                "{\"id\":\"s\",\"name\":\"a\",\"language\":\"?\"}",
                "{\"id\":\"s\",\"name\":\"a\",\"signedText\":{\"language\":\"ar\"}}",
                "{\"id\":\"s\",\"name\":\"a\",\"status\":\"maybe\"}",
                "{\"id\":\"s\",\"name\":\"a\",\"visibility\":\"open\"}",
                "{\"id\":\"s\",\"name\":\"a\",\"visibility\":{\"name\":\"open\"}}",
                "{\"id\":\"s\",\"name\":\"a\",\"provenance\":{\"row\":1}}",
                "{\"id\":\"s\",\"name\":\"a\",\"extensions\":[]}",
                "[]",
                "7"
            })
    void whatTheReaderRejectsTheSchemaRejects(String json) {
        assertThat(errors(SIGNATORY, json)).isNotEmpty();
        SignatoryReader reader =
                SignatoryReader.builder(SignatoryFormat.JSON_LINES).archive().build();
        assertThat(Rows.read(reader, json.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .isInstanceOf(ImportedRow.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"formatVersion\":\"2.0\",\"id\":\"x\"",
                "\"formatVersion\":1,\"id\":\"x\"",
                "\"formatVersion\":\"1.0\"",
                "\"formatVersion\":\"1.0\",\"id\":7",
                "\"formatVersion\":\"1.0\",\"id\":\"x\",\"title\":{\"?\":\"a\"}",
                "\"formatVersion\":\"1.0\",\"id\":\"x\",\"title\":\"a\"",
                "\"formatVersion\":\"1.0\",\"id\":\"x\",\"date\":\"yesterday\"",
                "\"formatVersion\":\"1.0\",\"id\":\"x\",\"languages\":[{\"tag\":\"en\"}]",
                "\"formatVersion\":\"1.0\",\"id\":\"x\",\"demands\":[{\"number\":1,\"stance\":\"begs\",\"text\":{}}]",
                "\"formatVersion\":\"1.0\",\"id\":\"x\",\"demands\":[{\"number\":1,\"stance\":\"asks\"}]",
                "\"formatVersion\":\"1.0\",\"id\":\"x\",\"addressees\":[{\"id\":\"a\",\"kind\":\"king\"}]",
                "\"formatVersion\":\"1.0\",\"id\":\"x\",\"preamble\":[\"a\"]",
                "\"formatVersion\":\"1.0\",\"id\":\"x\",\"claimedSignatures\":1.5"
            })
    void lettersThatTheReaderRejectsTheSchemaRejects(String members) {
        String json = "{\"format\":\"initiative\"," + members + ",\"signatories\":[]}";
        assertThat(errors(ARCHIVE, json)).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new InitiativeJson()
                        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), row -> {}))
                .isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void linesOfReportsAreDescribed() {
        Schema report = schema("report-1.0.schema.json");
        assertThat(errors(
                        report,
                        "{\"file\":\"a.csv\",\"row\":7,\"line\":8,\"column\":\"signed_on\",\"severity\":\"error\","
                                + "\"code\":\"date-invalid\"}"))
                .isEmpty();
        assertThat(errors(
                        report,
                        "{\"a\":\"s1\",\"b\":\"s2\",\"score\":0.5,\"evidence\":[{\"kind\":\"x\",\"bits\":-1.5}]}"))
                .isEmpty();
        assertThat(errors(report, "{\"code\":7}")).isNotEmpty();
        assertThat(errors(report, "{\"a\":\"s1\"}")).isNotEmpty();
    }

    @Provide
    Arbitrary<Signatory> signatory() {
        return SignatoryArbitraries.signatories();
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + name));
    }

    private static String resource(String name) {
        try (InputStream in = ArchiveWriter.class.getResourceAsStream("schema/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
