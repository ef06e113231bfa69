package io.github.unityinitiative.privacy;

import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.Signatory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Removes personal data whose time is up. The same decisions are made by a dry run, which changes nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Retention {

    private final RetentionPolicy policy;
    private final LocalDate launch;
    private final Clock clock;

    /**
     * Creates a retention.
     *
     * @param policy how long data is kept
     * @param launch the day from which signatures without a day are counted, such as the launch of the letter
     * @param clock says what day it is
     * @throws NullPointerException if an argument is null
     */
    public Retention(RetentionPolicy policy, LocalDate launch, Clock clock) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.launch = Objects.requireNonNull(launch, "launch");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * What is to be done with a signature today. A period ends at the start of its last day.
     *
     * @param signatory the signature
     * @return the action
     * @throws NullPointerException if {@code signatory} is null
     */
    public RetentionAction actionFor(Signatory signatory) {
        LocalDate signed = signatory.signedOn().orElse(launch);
        LocalDate today = LocalDate.now(clock);
        if (!today.isBefore(signed.plus(policy.record()))) {
            return RetentionAction.REMOVE;
        }
        return today.isBefore(signed.plus(policy.contact())) ? RetentionAction.KEEP : RetentionAction.REDUCE;
    }

    /**
     * Does it.
     *
     * @param signatory the signature
     * @return what is left of it, or empty if it is removed
     * @throws NullPointerException if {@code signatory} is null
     */
    public Optional<Signatory> apply(Signatory signatory) {
        return switch (actionFor(signatory)) {
            case KEEP -> Optional.of(signatory);
            case REDUCE ->
                Optional.of(signatory.toBuilder()
                        .contact(Contact.none())
                        .extensions(Extensions.none())
                        .provenance(null)
                        .build());
            case REMOVE -> Optional.empty();
        };
    }

    /**
     * Counts what would be done.
     *
     * @param signatories the signatures; read once and closed
     * @return the numbers
     * @throws NullPointerException if the stream or an element is null
     */
    public RetentionReport dryRun(Stream<Signatory> signatories) {
        Map<RetentionAction, Long> counts = new EnumMap<>(RetentionAction.class);
        long[] undated = {0};
        try (signatories) {
            signatories.sequential().forEach(signatory -> {
                counts.merge(actionFor(signatory), 1L, Long::sum);
                undated[0] += signatory.signedOn().isEmpty() ? 1 : 0;
            });
        }
        return new RetentionReport(counts, undated[0]);
    }
}
