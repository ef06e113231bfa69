package io.github.unityinitiative.constraint;

import io.github.unityinitiative.constraint.internal.EmailAddressValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is an e-mail address that can be written to over the public internet: a local part of RFC 5321 of at most
 * 64 bytes and a domain name of at least two labels, 254 bytes together. Letters of any script are allowed (RFC 6531);
 * comments, address literals and control characters are not. Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = EmailAddressValidator.class)
public @interface EmailAddress {

    /**
     * The message, a key of the bundle by default.
     *
     * @return the template
     */
    String message() default "{io.github.unityinitiative.email-address}";

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
