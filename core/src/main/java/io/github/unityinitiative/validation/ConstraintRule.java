package io.github.unityinitiative.validation;

import io.github.unityinitiative.constraint.Warning;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns the answers of a Bean Validation validator into violations without values. */
final class ConstraintRule {

    private static final Set<String> NOT_ARGUMENTS = Set.of("message", "groups", "payload", "validationAppliesTo");

    private final Validator validator;
    private final Class<?>[] groups;

    ConstraintRule(Validator validator, List<Class<?>> groups) {
        this.validator = validator;
        this.groups = groups.toArray(Class<?>[]::new);
    }

    /** The violations of a record in the order of their paths and codes: the validator gives them in none. */
    List<Violation> check(Object checked) {
        return validator.validate(checked, groups).stream()
                .map(ConstraintRule::translate)
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::code))
                .toList();
    }

    private static Violation translate(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> descriptor = violation.getConstraintDescriptor();
        Severity severity = descriptor.getPayload().contains(Warning.class) ? Severity.WARNING : Severity.ERROR;
        return Violation.of(
                code(descriptor), severity, PathText.of(violation.getPropertyPath()), arguments(descriptor));
    }

    private static String code(ConstraintDescriptor<?> descriptor) {
        String name = descriptor.getAnnotation().annotationType().getSimpleName();
        return name.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> arguments(ConstraintDescriptor<?> descriptor) {
        Map<String, String> arguments = new TreeMap<>();
        descriptor.getAttributes().forEach((name, value) -> {
            if (!NOT_ARGUMENTS.contains(name) && (value instanceof Number || value instanceof Enum<?>)) {
                arguments.put(name, value.toString());
            }
        });
        return arguments;
    }
}
