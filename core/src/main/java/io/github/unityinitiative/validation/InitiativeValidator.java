package io.github.unityinitiative.validation;

import io.github.unityinitiative.constraint.Published;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.Signatory;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks letters and signatures against the constraints that the records carry and the rules between records.
 *
 * <p>Everything is reported and nothing thrown, and no report holds a value of the record it is about. The answers do
 * not depend on the default locale, time zone or JDK, nor on whose Bean Validation {@link Validator} does the work.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * InitiativeValidator validator = InitiativeValidator.builder(Clock.systemUTC()).build();
 * ValidationReport report = validator.validate(document, signatories.stream());
 * report.counts();   // {no-letter=2, unknown-province=17}
 * }</pre>
 */
public final class InitiativeValidator {

    /** How many violations a report keeps unless more are asked for: {@value}. */
    public static final int DEFAULT_MAXIMUM_KEPT = 10_000;

    private final RuleSet rules;
    private final List<SignatoryRule> ownRules;
    private final Provinces provinces;
    private final Clock clock;
    private final int maximumKept;

    private InitiativeValidator(Builder builder) {
        ConstraintRule constraints = new ConstraintRule(
                builder.validator == null ? StandardValidator.create() : builder.validator,
                List.of(builder.published ? Published.class : Default.class));
        this.rules = new RuleSet(constraints, builder.published, builder.disabled, builder.severities);
        this.ownRules = List.copyOf(builder.rules);
        this.provinces = builder.provinces;
        this.clock = builder.clock;
        this.maximumKept = builder.maximumKept;
    }

    /**
     * A builder for a validator.
     *
     * @param clock says what day it is, in the time zone that counts
     * @return a builder with every rule on
     * @throws NullPointerException if {@code clock} is null
     */
    public static Builder builder(Clock clock) {
        return new Builder(clock);
    }

    /**
     * Checks one signature by itself, as it arrives.
     *
     * @param signatory the signature
     * @return everything that is wrong with it; empty if nothing is
     * @throws NullPointerException if {@code signatory} is null
     */
    public List<Violation> validate(Signatory signatory) {
        return rules.check(signatory, signatoryRules(null), List.of());
    }

    /**
     * Checks a letter alone.
     *
     * @param document the letter
     * @return a report
     * @throws NullPointerException if {@code document} is null
     */
    public ValidationReport validate(Document document) {
        ReportBuilder report = new ReportBuilder(maximumKept);
        report.addAll(rules.check(document));
        return report.build(List.of());
    }

    /**
     * Checks a letter with its signatures.
     *
     * @param initiative the letter and its signatures
     * @return a report
     * @throws NullPointerException if {@code initiative} is null
     */
    public ValidationReport validate(Initiative initiative) {
        return validate(initiative.document(), initiative.signatories().stream());
    }

    /**
     * Checks a letter with a stream of signatures.
     *
     * @param document the letter
     * @param signatories the signatures; read once and closed
     * @return a report
     * @throws NullPointerException if an argument or an element is null
     */
    public ValidationReport validate(Document document, Stream<Signatory> signatories) {
        DatasetValidation validation = start(document);
        try (signatories) {
            signatories.sequential().forEach(validation::add);
        }
        return validation.report();
    }

    /**
     * Starts the validation of a dataset whose signatures come one by one.
     *
     * @param document the letter, which is checked at once
     * @return a validation to add signatures to
     * @throws NullPointerException if {@code document} is null
     */
    public DatasetValidation start(Document document) {
        return new DatasetValidation(rules, signatoryRules(document.dateOrNull()), document, maximumKept);
    }

    private List<SignatoryRule> signatoryRules(@Nullable LocalDate launch) {
        List<SignatoryRule> all = new ArrayList<>();
        all.add(new SigningDateRule(launch, clock));
        all.add(new ResidenceRule(provinces, launch));
        all.addAll(ownRules);
        return List.copyOf(all);
    }

    /** Collects the choices for a validator. Not thread-safe. */
    public static final class Builder {

        private final Clock clock;
        private final Set<String> disabled = new HashSet<>();
        private final Map<String, Severity> severities = new HashMap<>();
        private final List<SignatoryRule> rules = new ArrayList<>();
        private @Nullable Validator validator;
        private Provinces provinces = Provinces.iraq();
        private boolean published;
        private int maximumKept = DEFAULT_MAXIMUM_KEPT;

        private Builder(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
        }

        /**
         * Uses the application's own Bean Validation validator, such as that of Spring or CDI.
         *
         * @param own the validator
         * @return this builder
         */
        public Builder validator(Validator own) {
            this.validator = Objects.requireNonNull(own, "own");
            return this;
        }

        /**
         * Uses other provinces than those of Iraq.
         *
         * @param known the provinces that exist
         * @return this builder
         */
        public Builder provinces(Provinces known) {
            this.provinces = Objects.requireNonNull(known, "known");
            return this;
        }

        /**
         * Adds the rules that hold for what is published: {@link Published}.
         *
         * @return this builder
         */
        public Builder published() {
            this.published = true;
            return this;
        }

        /**
         * Bounds how many violations a report keeps; all are counted.
         *
         * @param maximum zero or more
         * @return this builder
         * @throws IllegalArgumentException if {@code maximum} is negative
         */
        public Builder maximumKept(int maximum) {
            if (maximum < 0) {
                throw new IllegalArgumentException("maximum is negative");
            }
            this.maximumKept = maximum;
            return this;
        }

        /**
         * Switches a rule off.
         *
         * @param code the code of the rule
         * @return this builder
         */
        public Builder without(String code) {
            disabled.add(Objects.requireNonNull(code, "code"));
            return this;
        }

        /**
         * Gives a rule another severity.
         *
         * @param code the code of the rule
         * @param severity its severity
         * @return this builder
         */
        public Builder severity(String code, Severity severity) {
            severities.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(severity, "severity"));
            return this;
        }

        /**
         * Adds a rule for signatures.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder rule(SignatoryRule rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Builds the validator.
         *
         * @return an immutable validator
         */
        public InitiativeValidator build() {
            return new InitiativeValidator(this);
        }
    }
}
