package io.github.unityinitiative.name;

import io.github.unityinitiative.text.Script;

/**
 * One part of a person name: a given name, a father's name, a family name; a compound such as Abd al-Rahman is one
 * part.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows no letter of the name.
 *
 * @param written the part as written, words separated by a space or hyphen
 * @param folded the letters to compare by: folded, without article, compounds joined; never empty
 * @param script the script of the part
 * @param article whether an Arabic article (ال, al-, el-) was before it
 * @param initial whether it is a single letter that stands for a name
 */
public record NamePart(String written, String folded, Script script, boolean article, boolean initial) {

    /** Shows form and length only, since names are personal data. */
    @Override
    public String toString() {
        return "NamePart[script=" + script + ", letters=" + folded.length() + "]";
    }
}
