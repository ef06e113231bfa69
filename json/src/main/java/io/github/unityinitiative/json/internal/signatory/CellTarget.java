package io.github.unityinitiative.json.internal.signatory;

/** Where the words of one column go. */
@FunctionalInterface
public interface CellTarget {

    void put(SignatoryDraft draft, String words);
}
