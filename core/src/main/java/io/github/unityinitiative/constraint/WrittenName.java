package io.github.unityinitiative.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a person's name as written: a letter at least, no link, formula, markup, control, bidi override or unknown
 * character, at most 200 code points. It may have marks, zero-width joiners, hamza, apostrophes, digits as chat
 * spelling uses them, and a single word. Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = {})
@HasLetter
@NoLink
@NoFormula
@NoMarkup
@NoControls
@NoBidiOverrides
@KnownCharacters
@MaximumLength(200)
public @interface WrittenName {

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
