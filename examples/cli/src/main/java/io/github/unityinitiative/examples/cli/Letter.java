package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentReader;
import io.github.unityinitiative.document.DocumentReading;
import io.github.unityinitiative.document.DocumentReadingException;
import io.github.unityinitiative.document.ReadingNote;
import io.github.unityinitiative.examples.cli.io.Inputs;
import io.github.unityinitiative.text.LanguageTag;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The letter that is published, and what was noted when it was read.
 *
 * @param name what people call it: a file, or the bundled initiative
 * @param document the letter
 * @param notes what somebody should look at
 */
record Letter(String name, Document document, List<ReadingNote> notes) {

    static Letter bundled() {
        return new Letter("the bundled initiative of 2014 (summaries)", BundledInitiative.document(), List.of());
    }

    /** Reads a letter from plain text. */
    static Letter read(Inputs inputs, String file, LanguageTag language) throws IOException {
        DocumentReader reader = DocumentReader.builder(language).id(idOf(file)).build();
        try (Reader text = new InputStreamReader(
                inputs.open(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            DocumentReading reading = reader.read(text);
            return new Letter(file, reading.document(), reading.notes());
        } catch (DocumentReadingException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static String idOf(String file) {
        String name = file.equals("-") ? "letter" : String.valueOf(Path.of(file).getFileName());
        int ending = name.indexOf('.');
        return ending > 0 ? name.substring(0, ending) : name;
    }
}
