package io.github.unityinitiative.constraint;

import io.github.unityinitiative.constraint.internal.NoMarkupValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text holds no markup: nothing that an HTML parser takes for a tag, a comment or a character reference, as in
 * {@code <b>}, {@code </b}, {@code <!--} or
 * <code>&amp;#39;</code>. Full-width brackets and invisible characters do not hide it.
 * A {@code <} before anything else, as in {@code <3}, and an {@code &} between words are none. Null is valid.
 *
 * <p>Source: HTML Living Standard, "Tag open state" and "Character reference state". Markup is escaped wherever text is
 * published; this rule finds the rows that somebody tried it with, and those that an export has escaped once too often.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = NoMarkupValidator.class)
public @interface NoMarkup {

    /**
     * The message, a key of the bundle by default.
     *
     * @return the template
     */
    String message() default "{io.github.unityinitiative.no-markup}";

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
