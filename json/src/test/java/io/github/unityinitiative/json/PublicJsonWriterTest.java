package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.publish.Audience;
import io.github.unityinitiative.publish.PublicationPolicy;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Publisher;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.Visibility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublicJsonWriterTest {

    private static final String CANARY = "canary";

    @Test
    void theLetterItsStatisticsAndItsSignatoriesAreWritten() throws IOException {
        JsonNode json = new JsonMapper().readTree(bytes(published()));
        assertThat(json.get("format").asString()).isEqualTo("initiative-public");
        assertThat(json.get("demands")).hasSize(14);
        assertThat(json.at("/title/ar").asString()).isNotBlank();
        assertThat(json.at("/statistics/total").asInt()).isEqualTo(41);
        assertThat(json.at("/statistics/byProvince/basra").asInt()).isEqualTo(40);
        assertThat(json.at("/signatories")).hasSize(40);
        assertThat(json.at("/signatories/0/name/text").asString()).startsWith("Salam");
        assertThat(json.at("/signatories/0/profession").asString()).isEqualTo("poet");
        assertThat(json.at("/signatories/0/professionCategory").asString()).isEqualTo("author");
        assertThat(json.at("/signatories/0/province").asString()).isEqualTo("basra");
    }

    @Test
    void nothingPrivateIsWritten() throws IOException {
        assertThat(new String(bytes(published()), StandardCharsets.UTF_8)).doesNotContain(CANARY);
    }

    @Test
    void bytesAndCharactersAreTheSameText() throws IOException {
        StringBuilder text = new StringBuilder();
        new PublicJsonWriter().write(published(), text);
        assertThat(text).hasToString(new String(bytes(published()), StandardCharsets.UTF_8));
    }

    @Test
    void aFailingStreamThrowsItsOwnException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> new PublicJsonWriter().write(published(), full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private static byte[] bytes(PublishedInitiative initiative) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PublicJsonWriter().write(initiative, out);
        return out.toByteArray();
    }

    private static PublishedInitiative published() {
        Stream<Signatory> shown = IntStream.range(0, 40)
                .mapToObj(number -> signatory("{\"id\":\"canary" + number + "\",\"name\":\"Salam Karim\","
                                + "\"profession\":\"poet\",\"province\":\"Basra\",\"email\":\"canary@example.org\","
                                + "\"later\":\"canary\"}")
                        .toBuilder()
                        .visibility(FieldVisibility.all(Visibility.FULL))
                        .build());
        Stream<Signatory> hidden = Stream.of(signatory("{\"name\":\"canary\"}"));
        return new Publisher(PublicationPolicy.of(Audience.PUBLIC))
                .publish(BundledInitiative.document(), Stream.concat(shown, hidden));
    }

    private static Signatory signatory(String json) {
        return Rows.only(SignatoryFormat.JSON_LINES, json);
    }
}
