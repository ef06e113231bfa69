package io.github.unityinitiative.json;

/** Where the words of one column go. */
@FunctionalInterface
interface CellTarget {

    void put(SignatoryDraft draft, String words);
}
