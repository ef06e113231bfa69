package io.github.unityinitiative.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a validation found: complete counts, and the violations themselves up to a bound.
 *
 * @param signatories how many signatures were checked
 * @param invalidSignatories how many of them have at least one error
 * @param errors how many errors there are
 * @param warnings how many warnings there are
 * @param counts how many violations each code has, in the order of the codes
 * @param violations the first violations in the order found, up to the validator's bound
 */
public record ValidationReport(
        long signatories,
        long invalidSignatories,
        long errors,
        long warnings,
        Map<String, Long> counts,
        List<Violation> violations) {

    /**
     * Creates a report; map and list are copied.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public ValidationReport {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        violations = List.copyOf(violations);
    }

    /**
     * Whether there is no error. Warnings do not matter.
     *
     * @return true if there is none
     */
    public boolean isValid() {
        return errors == 0;
    }

    /**
     * How many violations were counted but not kept.
     *
     * @return zero or more
     */
    public long omitted() {
        return errors + warnings - violations.size();
    }
}
