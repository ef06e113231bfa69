package io.github.unityinitiative.examples.cli.letter;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentReader;
import io.github.unityinitiative.document.DocumentReading;
import io.github.unityinitiative.document.DocumentReadingException;
import io.github.unityinitiative.document.ReadingNote;
import io.github.unityinitiative.examples.cli.intake.SignatoryFormats;
import io.github.unityinitiative.examples.cli.intake.UnreadableFileException;
import io.github.unityinitiative.examples.cli.io.Inputs;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.json.input.UnreadableInputException;
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
public record Letter(String name, Document document, List<ReadingNote> notes) {

    /**
     * The letter that comes with the library.
     *
     * @return the bundled initiative
     */
    public static Letter bundled() {
        return new Letter("the bundled initiative of 2014 (summaries)", BundledInitiative.document(), List.of());
    }

    /**
     * Reads a letter: our format from files named so, anything else as plain text in a language.
     *
     * @param inputs opens the file
     * @param file the file as the user named it
     * @param language the language of plain text
     * @return the letter
     * @throws IOException if it cannot be read, or is no letter
     */
    public static Letter read(Inputs inputs, String file, LanguageTag language) throws IOException {
        SignatoryFormat format = SignatoryFormats.ofFile(file);
        return format == SignatoryFormat.CSV ? readText(inputs, file, language) : readJson(inputs, file, format);
    }

    private static Letter readJson(Inputs inputs, String file, SignatoryFormat format) throws IOException {
        SignatoryReader reader = SignatoryReader.builder(format).build();
        try (SignatoryRows rows = reader.open(inputs.openAsItIs(file))) {
            // Members of the letter may follow the signatories.
            rows.forEachRemaining(row -> {});
            return new Letter(
                    file,
                    rows.document().orElseThrow(() -> new IOException(file + ": there is no letter in it")),
                    List.of());
        } catch (UnreadableInputException e) {
            throw new UnreadableFileException(file, e);
        }
    }

    private static Letter readText(Inputs inputs, String file, LanguageTag language) throws IOException {
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
