package io.github.unityinitiative.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a paragraph of a letter: no control but the line feed, no bidi override or unknown character, at most
 * 20,000 code points. Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = {})
@NoControls(lineFeeds = true)
@NoBidiOverrides
@KnownCharacters
@MaximumLength(20_000)
public @interface Prose {

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
