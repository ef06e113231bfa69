package io.github.unityinitiative.constraint;

import io.github.unityinitiative.constraint.internal.NoBidiOverridesValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has no embedding, override or isolate of the bidirectional algorithm (U+202A to U+202E, U+2066 to
 * U+2069), which can make it read as something else. The plain direction marks, which Arabic keyboards insert, are
 * allowed. Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = NoBidiOverridesValidator.class)
public @interface NoBidiOverrides {

    /**
     * The message, a key of the bundle by default.
     *
     * @return the template
     */
    String message() default "{io.github.unityinitiative.no-bidi-overrides}";

    /**
     * The groups in which the rule applies.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What the rule carries: {@link Warning} makes it a warning.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
