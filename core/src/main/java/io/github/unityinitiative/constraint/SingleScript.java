package io.github.unityinitiative.constraint;

import io.github.unityinitiative.constraint.internal.SingleScriptValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No word of the text mixes letters of several scripts, as look-alikes do: a Cyrillic letter in a Latin word,
 * or a letter of a mathematical alphabet. Words in different scripts side by side are fine. Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = SingleScriptValidator.class)
public @interface SingleScript {

    /**
     * The message, a key of the bundle by default.
     *
     * @return the template
     */
    String message() default "{io.github.unityinitiative.single-script}";

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
