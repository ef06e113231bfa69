package io.github.unityinitiative.examples.dataset;

import static io.github.unityinitiative.examples.dataset.DatasetAssert.assertThat;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How a data steward keeps a dataset in order: the file lies beside the test, and the build fails when a row goes bad. */
class SignatureDatasetTest {

    /** The day on which the dataset is checked; a fixed one, so that the test says the same next year. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2014-09-01T00:00:00Z"), ZoneId.of("Asia/Baghdad"));

    @Test
    void signaturesAreInOrder() throws IOException {
        SignatoryReader reader = SignatoryReader.builder(SignatoryFormat.CSV)
                .source("signatures.csv")
                .column("Full name", "name")
                .column("Governorate", "province")
                .build();
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/signatures.csv"))) {
            assertThat(DatasetCheck.of(reader, in, BundledInitiative.document(), TODAY))
                    .accountsForRows(6)
                    .hasNoErrors();
        }
    }
}
