package io.github.unityinitiative.province;

import java.util.Objects;

/**
 * A code of a province with the days on which it was valid.
 *
 * @param scheme the system that the code belongs to
 * @param value the code
 * @param validity the days on which it was valid
 * @param evidence how well it is known
 */
public record ProvinceCode(CodeScheme scheme, String value, DatePeriod validity, Evidence evidence) {

    /**
     * Creates a code.
     *
     * @throws NullPointerException if an argument is null
     */
    public ProvinceCode {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(evidence, "evidence");
    }
}
