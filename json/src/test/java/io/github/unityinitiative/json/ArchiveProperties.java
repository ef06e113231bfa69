package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.Signatory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.json.JsonMapper;

class ArchiveProperties {

    private final InitiativeJson json = new InitiativeJson();
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new InitiativeModule()).build();

    @Property(tries = 300)
    void whatIsWrittenIsReadBackEqual(@ForAll("signatories") @Size(max = 3) List<Signatory> signatories)
            throws IOException {
        Initiative initiative = new Initiative(Samples.document(), signatories);
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        json.writePrivate(initiative, object);
        assertThat(json.read(new ByteArrayInputStream(object.toByteArray()), ArchiveProperties::refuse))
                .isEqualTo(initiative);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        json.writePrivateLines(initiative, lines);
        assertThat(json.readLines(new ByteArrayInputStream(lines.toByteArray()), ArchiveProperties::refuse))
                .isEqualTo(initiative);
    }

    @Property(tries = 300)
    void anyMapperReadsBackWhatItWrote(@ForAll("signatory") Signatory signatory) {
        assertThat(mapper.readValue(mapper.writeValueAsBytes(signatory), Signatory.class))
                .isEqualTo(signatory);
    }

    @Provide
    Arbitrary<List<Signatory>> signatories() {
        return SignatoryArbitraries.signatories().list();
    }

    @Provide
    Arbitrary<Signatory> signatory() {
        return SignatoryArbitraries.signatories();
    }

    private static void refuse(ImportedRow.Rejected row) {
        throw new AssertionError(row.problems().toString());
    }
}
