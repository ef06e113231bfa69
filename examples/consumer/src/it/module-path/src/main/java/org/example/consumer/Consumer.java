package org.example.consumer;

import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;

/** Fails, and with it the build, if the artifacts cannot be used from outside. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] arguments) {
        Signatory signatory = Signatory.builder(SignatoryId.of("s1"), PersonName.of("Example Name"))
                .build();
        check(signatory.toString().equals("Signatory[id=s1]"), "a signatory shows its id only");
    }

    private static void check(boolean condition, String promise) {
        if (!condition) {
            throw new AssertionError(promise);
        }
    }
}
