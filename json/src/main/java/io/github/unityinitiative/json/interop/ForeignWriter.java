package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.InitiativeModule;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes signatories in another tool's format, one by one. Signatures that were taken back are left out and counted as
 * dropped: no other format can say so of them. What is not {@link #finish finished} is not complete. Not thread-safe.
 */
public final class ForeignWriter {

    private final OutputStream out;
    private final Losses losses;
    private final List<String> path;
    private final Function<Signatory, ExtensionValue.Members> translator;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new InitiativeModule()).build();
    private boolean any;

    ForeignWriter(
            OutputStream out, Losses losses, List<String> path, Function<Signatory, ExtensionValue.Members> translator)
            throws IOException {
        this.out = Objects.requireNonNull(out, "out");
        this.losses = losses;
        this.path = path;
        this.translator = translator;
        for (String name : path) {
            write("{\"" + name + "\":");
        }
        write("[");
    }

    /**
     * Writes one signatory.
     *
     * @param signatory who signed
     * @throws IOException if the stream fails
     * @throws NullPointerException if {@code signatory} is null
     */
    public void write(Signatory signatory) throws IOException {
        if (signatory.status() == SignatoryStatus.WITHDRAWN) {
            losses.dropped("signatory (withdrawn)");
            return;
        }
        write(any ? ",\n" : "\n");
        any = true;
        out.write(json.writerFor(ExtensionValue.class).writeValueAsBytes(translator.apply(signatory)));
    }

    /**
     * Ends the text, which is complete then.
     *
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
        write("\n]" + "}".repeat(path.size()) + "\n");
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
