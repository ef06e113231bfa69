package io.github.unityinitiative.constraint;

import io.github.unityinitiative.constraint.internal.NoLinkValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text holds no link and no e-mail address: no scheme with slashes, no {@code www.}, nothing that reads as an
 * address of a common domain. Full-width dots and invisible characters do not hide one. A name with initials, such as
 * {@code J.R. Ali}, is no link. Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = NoLinkValidator.class)
public @interface NoLink {

    /**
     * The message, a key of the bundle by default.
     *
     * @return the template
     */
    String message() default "{io.github.unityinitiative.no-link}";

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
