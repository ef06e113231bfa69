package org.example.consumer;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import io.github.unityinitiative.validation.InitiativeValidator;
import java.time.Clock;

/** Fails, and with it the build, if the artifacts cannot be used from outside. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] arguments) {
        Signatory signatory = Signatory.builder(SignatoryId.of("s1"), PersonName.of("Example Name"))
                .build();
        check(signatory.toString().equals("Signatory[id=s1]"), "a signatory shows its id only");
        checkValidation(signatory);
    }

    private static void checkValidation(Signatory sound) {
        Signatory faulty = sound.toBuilder().name(PersonName.of("17")).build();
        InitiativeValidator validator =
                InitiativeValidator.builder(Clock.systemUTC()).build();
        check(validator.validate(sound).isEmpty(), "a sound signature is valid");
        check(validator.validate(faulty).get(0).code().equals("has-letter"), "a number is no name");
        Document letter = Document.builder("urn:example:letter", LocalizedText.of(LanguageTag.ENGLISH, "a\u0007"))
                .build();
        check(
                validator.validate(letter).violations().get(0).path().equals("title[en]"),
                "a text is checked in each language");
    }

    private static void check(boolean condition, String promise) {
        if (!condition) {
            throw new AssertionError(promise);
        }
    }
}
