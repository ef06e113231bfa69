package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.Optional;

/** The made-up signatories that come with this program. */
final class BundledSample {

    private static final String RESOURCE = "/sample/signatories.csv";

    private BundledSample() {}

    static SignatoryFile file() {
        SignatoryReader reader =
                SignatoryReader.builder(SignatoryFormat.CSV).source("sample").build();
        return new SignatoryFile(
                "the bundled sample (made-up people)", SignatoryFormat.CSV, reader, BundledSample::open);
    }

    private static InputStream open() throws FileNotFoundException {
        return Optional.ofNullable(BundledSample.class.getResourceAsStream(RESOURCE))
                .orElseThrow(() -> new FileNotFoundException("the sample is missing from this build"));
    }
}
