package io.github.unityinitiative.validation;

/** How much a violation matters. */
public enum Severity {
    /** Makes a record, and a dataset that has it, invalid. */
    ERROR,
    /** Is worth a look, and makes nothing invalid. */
    WARNING
}
