package io.github.unityinitiative.examples.spring;

import java.util.List;

/** What a signer is told. It never says whether somebody signed before: anybody could ask that of anybody. */
public sealed interface SigningAnswer {

    /** The signature is taken. */
    record Accepted() implements SigningAnswer {}

    /**
     * The form has to be filled in again.
     *
     * @param problems what is wrong, in the signer's language, without the values
     */
    record Refused(List<String> problems) implements SigningAnswer {}
}
