package io.github.unityinitiative.examples.spring;

import io.github.unityinitiative.signatory.Visibility;

/**
 * What a signer filled in. {@code toString} says nothing of it.
 *
 * @param name the name, as written
 * @param province the governorate, as written; empty if abroad or not stated
 * @param email an address for the organiser alone; empty if not stated
 * @param language the tag of the language that the page was read in
 * @param visibility what others may see
 */
public record SignatureForm(String name, String province, String email, String language, Visibility visibility) {

    @Override
    public String toString() {
        return "SignatureForm";
    }
}
