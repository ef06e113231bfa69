package io.github.unityinitiative.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is one line in free words, such as a profession, an affiliation or a city: no control, bidi override or
 * unknown character, at most 300 code points. Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = {})
@NoControls
@NoBidiOverrides
@KnownCharacters
@MaximumLength(300)
public @interface Label {

    /**
     * Not used: each of the composing rules reports for itself.
     *
     * @return the template
     */
    String message() default "";

    /**
     * The groups in which the rules apply.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What the rules carry.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
