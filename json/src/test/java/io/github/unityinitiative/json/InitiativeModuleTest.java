package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.unityinitiative.dedup.ReviewDecision;
import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.dedup.Verdict;
import io.github.unityinitiative.document.AddresseeKind;
import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class InitiativeModuleTest {

    private static final SignatoryPair PAIR = new SignatoryPair(SignatoryId.of("1"), SignatoryId.of("7"));

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new InitiativeModule()).build();

    static Stream<Object> values() {
        Signatory signatory = Samples.signatory();
        Document document = Samples.document();
        return Stream.of(
                signatory,
                document,
                new Initiative(document, List.of(signatory)),
                signatory.id(),
                signatory.name(),
                signatory.name().signed(),
                signatory.profession().orElseThrow(),
                signatory.residence(),
                signatory.residence().province().orElseThrow(),
                Residence.unstated(),
                signatory.contact(),
                Contact.none(),
                signatory.signedText().orElseThrow(),
                signatory.visibility().orElseThrow(),
                signatory.provenance().orElseThrow(),
                signatory.status(),
                signatory.language().orElseThrow(),
                document.languages().get(0),
                document.addressees().get(0),
                document.demands().get(0),
                document.title(),
                AddresseeKind.UNITED_NATIONS,
                ProvinceId.of("basra"),
                Verdict.WITHDRAWN,
                PAIR,
                new ReviewDecision(PAIR, Verdict.SAME, "r", Instant.parse("2014-07-01T09:30:00Z"), "one voice"),
                Visibility.INITIALS);
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyTypeComesBackEqual(Object value) {
        assertThat(mapper.readValue(mapper.writeValueAsString(value), value.getClass()))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void theFormDoesNotDependOnTheMapper(Object value) {
        JsonMapper odd = JsonMapper.builder()
                .findAndAddModules(InitiativeModule.class.getClassLoader())
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .changeDefaultVisibility(
                        checker -> checker.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        String written = odd.writeValueAsString(value);
        assertThat(written).isEqualTo(mapper.writeValueAsString(value));
        assertThat(odd.readValue(written, value.getClass())).isEqualTo(value);
    }

    @Test
    void theModuleIsFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(JacksonModule.class)).anyMatch(module -> module instanceof InitiativeModule);
    }

    @Test
    void typesStandInsideThoseOfAnApplication() {
        record Campaign(Document letter, Map<LanguageTag, String> slogans, List<Signatory> first, Extensions more) {}
        Campaign campaign = new Campaign(
                BundledInitiative.document(),
                Map.of(LanguageTag.ARABIC, "الوحدة"),
                List.of(Samples.bare("a"), Samples.signatory()),
                Extensions.of(Map.of("x", new ExtensionValue.Numeral("1"))));
        assertThat(mapper.readValue(mapper.writeValueAsBytes(campaign), Campaign.class))
                .isEqualTo(campaign);
    }

    @Test
    void keysOfMapsAreReadAndChecked() {
        assertThat(mapper.readValue("{\"s1\":1}", new TypeReference<Map<SignatoryId, Integer>>() {}))
                .containsOnlyKeys(SignatoryId.of("s1"));
        assertThatThrownBy(() -> mapper.readValue("{\"?secret\":1}", new TypeReference<Map<LanguageTag, Integer>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void theFormIsPinned() {
        assertThat(mapper.writeValueAsString(LocalizedText.of(LanguageTag.ARABIC, "نعم")))
                .isEqualTo("{\"ar\":\"نعم\"}");
        assertThat(mapper.writeValueAsString(PersonName.of("Salam")))
                .isEqualTo("{\"signed\":{\"text\":\"Salam\",\"kind\":\"original\"},\"others\":[]}");
        assertThat(mapper.writeValueAsString(FieldVisibility.hidden())).contains("\"signedOn\":\"hidden\"");
        assertThat(mapper.writeValueAsString(Samples.bare("s")))
                .isEqualTo("{\"id\":\"s\",\"name\":\"Huda Salih\",\"status\":\"confirmed\"}");
        assertThat(mapper.writeValueAsString(new StatedProvince("x", null))).isEqualTo("{\"text\":\"x\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{\"id\":\"s\",\"name\":7777}|/name",
                "{\"name\":\"7777\"}|/id",
                "{\"id\":\"s\",\"name\":\"a\",\"name\":\"7777\"}|DUPLICATE_MEMBER",
                "{\"id\":\"s\",\"name\":\"\\uD8007777\"}|LONE_SURROGATE",
                "[\"7777\"]|INVALID_DOCUMENT",
                "\"7777\"|INVALID_DOCUMENT"
            })
    void failuresNameThePlaceAndNeverTheValue(String json, String place) {
        assertThatThrownBy(() -> mapper.readValue(json, Signatory.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(place)
                .hasMessageNotContaining("7777");
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsOfAnotherKindIsRefusedWithoutItsValue(Object value) {
        for (String json : List.of("[\"7777\"]", "7777", "true")) {
            assertThatThrownBy(() -> mapper.readValue(json, value.getClass()))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageNotContaining("7777");
        }
    }

    @Test
    void bothLinesOfJacksonStandSideBySide() throws Exception {
        com.fasterxml.jackson.databind.ObjectMapper older = new com.fasterxml.jackson.databind.ObjectMapper();
        String written = mapper.writeValueAsString(Samples.document());
        assertThat(older.readTree(written).get("id").asText()).isEqualTo("urn:example:letter");
        assertThat(mapper.readValue(older.writeValueAsString(older.readTree(written)), Document.class))
                .isEqualTo(Samples.document());
    }
}
