package io.github.unityinitiative.json;

import io.github.unityinitiative.json.internal.binding.Codec;
import io.github.unityinitiative.json.internal.binding.CodecDeserializer;
import io.github.unityinitiative.json.internal.binding.CodecSerializer;
import io.github.unityinitiative.json.internal.binding.DocumentCodecs;
import io.github.unityinitiative.json.internal.binding.InitiativeTokens;
import io.github.unityinitiative.json.internal.binding.ReviewCodecs;
import io.github.unityinitiative.json.internal.binding.SignatoryCodecs;
import io.github.unityinitiative.json.internal.binding.WordCodecs;
import io.github.unityinitiative.json.internal.document.DocumentJson;
import io.github.unityinitiative.json.internal.signatory.SignatoryJson;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Statistics;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.text.LanguageTag;
import java.io.Serial;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A Jackson module that makes every type of this library read and write in any application's {@code JsonMapper}, in
 * the same form as in the files of this library, whatever naming strategy, inclusion of nulls or visibility that
 * mapper has set.
 *
 * <p>It is found by {@code JsonMapper.builder().findAndAddModules()}. Public types are written only. A signatory is
 * written with every private field, because a mapper cannot know for whom it writes: give public output to {@link
 * PublicJsonWriter} or write a {@link PublishedInitiative}. Failures name the place, never a value.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new InitiativeModule()).build();
 * Document document = mapper.readValue(json, Document.class);
 * }</pre>
 */
public final class InitiativeModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public InitiativeModule() {
        super("initiative");
        Stream.of(WordCodecs.all(), DocumentCodecs.all(), SignatoryCodecs.all(), ReviewCodecs.all())
                .flatMap(List::stream)
                .forEach(this::add);
        addSignatories();
        addPublic();
        addKey(LanguageTag.class, LanguageTag::parse);
        addKey(ProvinceId.class, ProvinceId::of);
        addKey(SignatoryId.class, SignatoryId::of);
    }

    private <T> void add(Codec<T> codec) {
        addSerializer(codec.type(), new CodecSerializer<>(codec.type(), codec.writer()));
        addDeserializer(
                codec.type(),
                new CodecDeserializer<>(codec.type(), tokens -> codec.reader().apply(tokens.value())));
    }

    private void addSignatories() {
        addSerializer(Signatory.class, new CodecSerializer<>(Signatory.class, SignatoryJson::write));
        addDeserializer(Signatory.class, new CodecDeserializer<>(Signatory.class, InitiativeTokens::signatory));
        addSerializer(Initiative.class, new CodecSerializer<>(Initiative.class, (json, initiative) -> {
            json.writeStartObject();
            DocumentJson.writeHead(json, initiative.document());
            json.writeName("signatories");
            json.writeStartArray();
            initiative.signatories().forEach(signatory -> SignatoryJson.write(json, signatory));
            json.writeEndArray();
            json.writeEndObject();
        }));
        addDeserializer(Initiative.class, new CodecDeserializer<>(Initiative.class, InitiativeTokens::initiative));
    }

    private void addPublic() {
        addSerializer(
                PublishedInitiative.class,
                new CodecSerializer<>(
                        PublishedInitiative.class, (json, published) -> PublicJsonWriter.write(published, json)));
        addSerializer(PublicSignatory.class, new CodecSerializer<>(PublicSignatory.class, PublicJson::write));
        addSerializer(PublicName.class, new CodecSerializer<>(PublicName.class, PublicJson::write));
        addSerializer(Statistics.class, new CodecSerializer<>(Statistics.class, PublicJson::write));
    }

    private <K> void addKey(Class<K> type, Function<String, K> read) {
        addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                try {
                    return read.apply(key);
                } catch (IllegalArgumentException e) {
                    return context.reportInputMismatch(type, "%s: invalid key", type.getSimpleName());
                }
            }
        });
    }
}
