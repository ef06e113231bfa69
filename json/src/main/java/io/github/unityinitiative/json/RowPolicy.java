package io.github.unityinitiative.json;

/** How rows are taken. */
enum RowPolicy {
    /** From a table: problems are by column, ids and provenance are added where there are none. */
    TABLE,
    /** From objects: problems are by pointer, ids and provenance are added where there are none. */
    OBJECTS,
    /** From an archive of ours: problems are by pointer, ids must be there, and nothing is added. */
    ARCHIVE
}
