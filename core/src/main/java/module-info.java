import io.github.unityinitiative.constraint.internal.LocalizedTextExtractor;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * An open letter with demands and the people who sign it: types, validation, deduplication and publishing.
 */
module io.github.unityinitiative.core {
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;

    exports io.github.unityinitiative.constraint;
    exports io.github.unityinitiative.dedup;
    exports io.github.unityinitiative.dedup.evaluation;
    exports io.github.unityinitiative.document;
    exports io.github.unityinitiative.extension;
    exports io.github.unityinitiative.name;
    exports io.github.unityinitiative.privacy;
    exports io.github.unityinitiative.province;
    exports io.github.unityinitiative.publish;
    exports io.github.unityinitiative.signatory;
    exports io.github.unityinitiative.text;
    exports io.github.unityinitiative.validation;

    // The digest of a text is taken of characters that every JDK normalizes alike.
    exports io.github.unityinitiative.constraint.internal to
            io.github.unityinitiative.json;

    provides ValueExtractor with
            LocalizedTextExtractor;

    // Any Bean Validation provider, or the container it runs in, may make the validators.
    opens io.github.unityinitiative.constraint.internal;

    // Hibernate Validator reads the constrained records reflectively.
    opens io.github.unityinitiative.document to
            org.hibernate.validator;
    opens io.github.unityinitiative.signatory to
            org.hibernate.validator;
}
