package io.github.unityinitiative.constraint;

import io.github.unityinitiative.constraint.internal.NoPersonalDataValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The id of a record holds no e-mail address and no phone number: ids appear in reports and logs. Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = NoPersonalDataValidator.class)
public @interface NoPersonalData {

    /**
     * The message, a key of the bundle by default.
     *
     * @return the template
     */
    String message() default "{io.github.unityinitiative.no-personal-data}";

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
