/**
 * An open letter with demands and the people who sign it: types, validation, deduplication and publishing.
 */
module io.github.unityinitiative.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.github.unityinitiative.document;
    exports io.github.unityinitiative.extension;
    exports io.github.unityinitiative.name;
    exports io.github.unityinitiative.province;
    exports io.github.unityinitiative.publish;
    exports io.github.unityinitiative.signatory;
    exports io.github.unityinitiative.text;

    // Hibernate Validator reads the constrained records reflectively.
    opens io.github.unityinitiative.document to
            org.hibernate.validator;
    opens io.github.unityinitiative.signatory to
            org.hibernate.validator;
}
