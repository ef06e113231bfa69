package io.github.unityinitiative.validation;

import io.github.unityinitiative.signatory.Signatory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A signature is given between the launch of its letter and today. */
final class SigningDateRule implements SignatoryRule {

    private final @Nullable LocalDate launch;
    private final Clock clock;

    SigningDateRule(@Nullable LocalDate launch, Clock clock) {
        this.launch = launch;
        this.clock = clock;
    }

    @Override
    public List<Violation> check(Signatory signatory) {
        LocalDate day = signatory.signedOnOrNull();
        if (day == null) {
            return List.of();
        }
        if (launch != null && day.isBefore(launch)) {
            return violation("signed-before-launch");
        }
        return day.isAfter(LocalDate.now(clock)) ? violation("signed-in-future") : List.of();
    }

    private static List<Violation> violation(String code) {
        return List.of(Violation.of(code, Severity.ERROR, "signedOn", Map.of()));
    }
}
