package io.github.unityinitiative.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.internal.csv.FormulaGuard;
import io.github.unityinitiative.signatory.Signatory;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvProperties {

    @Property(tries = 300)
    void whatIsWrittenIsReadBackEqual(@ForAll("signatory") Signatory signatory) throws IOException {
        assertThat(CsvWriterTest.Csv.read(CsvWriterTest.Csv.write(CsvLayout.standard(), signatory)))
                .containsExactly(signatory);
    }

    @Property
    void anyTextComesBackFromItsGuard(@ForAll String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<Signatory> signatory() {
        return SignatoryArbitraries.signatories();
    }
}
