package io.github.unityinitiative.i18n;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Evidence;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.i18n.internal.view.RenderingOptions;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.message.MessageArgument;
import io.github.unityinitiative.i18n.message.Messages;
import io.github.unityinitiative.i18n.message.RuleMessages;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.validation.Severity;
import io.github.unityinitiative.validation.ValidationReport;
import io.github.unityinitiative.validation.Violation;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts reports into words: what is wrong with a dataset, why two signatures are taken for one, what a conversion
 * loses. Plain text in one language, with ids and paths between directional isolates. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReportRenderer reports = ReportRenderer.builder(Languages.standard().get("ckb")).build();
 * reports.render(validator.validate(…), System.err);
 * reports.problem(rowProblem.code().name());
 * }</pre>
 */
public final class ReportRenderer {

    private final Wording wording;
    private final Messages messages;
    private final RuleMessages rules;

    private ReportRenderer(RenderingOptions options) {
        this.wording = options.wording();
        this.messages = wording.messages();
        this.rules = RuleMessages.of(wording.language());
    }

    /**
     * A builder of renderers.
     *
     * @param language the language of the reports
     * @return a builder with the library's messages
     * @throws NullPointerException if {@code language} is null
     * @throws IllegalArgumentException if the language has labels only
     */
    public static RendererBuilder<ReportRenderer> builder(DisplayLanguage language) {
        return new RendererBuilder<>(language, ReportRenderer::new);
    }

    /**
     * Writes the counts of a validation and then every violation on a line.
     *
     * @param report what a validation found
     * @param out where it goes; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws NullPointerException if an argument is null
     */
    public void render(ValidationReport report, Appendable out) throws IOException {
        line(wording.quantity("report.checked", report.signatories()), out);
        line(wording.quantity("report.errors", report.errors()), out);
        line(wording.quantity("report.warnings", report.warnings()), out);
        for (Violation violation : report.violations()) {
            line("• " + violation(violation), out);
        }
        if (report.omitted() > 0) {
            line(wording.quantity("report.omitted", report.omitted()), out);
        }
    }

    /**
     * A violation in one line: severity, row, place and what the rule says.
     *
     * @param violation a violation
     * @return the line; a rule that is not known here is named by its code
     * @throws NullPointerException if {@code violation} is null
     */
    public String violation(Violation violation) {
        String text = rule(violation);
        if (!violation.path().isEmpty()) {
            text = at(MessageArgument.userText(violation.path()), text);
        }
        Optional<Long> row = violation.provenance().flatMap(Provenance::row);
        if (row.isPresent()) {
            text = at(MessageArgument.words(row(row.get())), text);
        }
        boolean error = violation.severity() == Severity.ERROR;
        return at(MessageArgument.words(messages.text(error ? "report.error" : "report.warning")), text);
    }

    /**
     * What the rule says that a violation breaks, without its place.
     *
     * @param violation a violation
     * @return the message; a rule that is not known here is named by its code
     * @throws NullPointerException if {@code violation} is null
     */
    public String rule(Violation violation) {
        return rules.text(violation).orElse(violation.code());
    }

    private String row(long number) {
        return messages.text(
                "report.row",
                Map.of("row", MessageArgument.words(wording.formats().plainNumber(number))));
    }

    private String at(MessageArgument place, String message) {
        return messages.text("report.at", Map.of("place", place, "message", MessageArgument.words(message)));
    }

    /**
     * Writes how many signatures were compared, how many people they are by and how many pairs need a decision.
     *
     * @param report the outcome of a deduplication
     * @param out where it goes; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws NullPointerException if an argument is null
     */
    public void render(DedupReport report, Appendable out) throws IOException {
        line(wording.quantity("dedup.records", report.statistics().records()), out);
        line(wording.quantity("dedup.people", report.clusters().size()), out);
        line(wording.quantity("dedup.possible", report.statistics().possible()), out);
    }

    /**
     * Writes what two signatures are taken for, and each piece of evidence on a line of its own.
     *
     * @param decision a graded pair
     * @param out where it goes; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws NullPointerException if an argument is null
     */
    public void render(PairDecision decision, Appendable out) throws IOException {
        long percent = percent(decision.probability());
        line(
                messages.text(
                        "dedup.pair",
                        Map.of(
                                "one",
                                        MessageArgument.userText(
                                                decision.pair().first().value()),
                                "other",
                                        MessageArgument.userText(
                                                decision.pair().second().value()),
                                "grade",
                                        MessageArgument.words(messages.text(
                                                "grade." + decision.grade().name())),
                                "percent", MessageArgument.number(percent))),
                out);
        for (Evidence evidence : decision.evidence()) {
            line("• " + evidence(evidence), out);
        }
    }

    // What is not certain is not called 100 %.
    private static long percent(double probability) {
        long rounded = Math.round(probability * 100);
        return probability < 1 ? Math.min(99, rounded) : rounded;
    }

    /**
     * One piece of evidence as a sentence: how many times likelier or less likely it makes that one person signed.
     *
     * @param evidence a piece of evidence
     * @return the sentence
     * @throws NullPointerException if {@code evidence} is null
     */
    public String evidence(Evidence evidence) {
        // 62 bits are the most that a whole number holds, and nobody can imagine more.
        long factor = Math.round(Math.pow(2, Math.min(62, Math.abs(evidence.bits()))));
        String key = factor < 2 ? "evidence.neutral" : evidence.bits() > 0 ? "evidence.for" : "evidence.against";
        return messages.text(
                key,
                Map.of(
                        "kind",
                                MessageArgument.words(
                                        known("evidence.", evidence.kind().name())),
                        "factor", MessageArgument.number(factor)));
    }

    /**
     * Why a row could not be read.
     *
     * @param code the name of a code of the reader, such as {@code "BROKEN_QUOTES"}
     * @return the sentence; a code that is not known here stands for itself
     * @throws NullPointerException if {@code code} is null
     */
    public String problem(String code) {
        return known("problem.", Objects.requireNonNull(code, "code"));
    }

    /**
     * Why an input could not be read as a whole.
     *
     * @param reason the name of a reason of the reader, such as {@code "HEADER_MISSING"}
     * @return the sentence; a reason that is not known here stands for itself
     * @throws NullPointerException if {@code reason} is null
     */
    public String input(String reason) {
        return known("input.", Objects.requireNonNull(reason, "reason"));
    }

    // Later versions may know more codes than there are messages.
    private String known(String prefix, String code) {
        return messages.keys().contains(prefix + code) ? messages.text(prefix + code) : code;
    }

    /**
     * What a conversion loses in one field.
     *
     * @param field the name of the field
     * @param values how many values have no place in the other format
     * @return the sentence
     * @throws NullPointerException if {@code field} is null
     * @throws IllegalArgumentException if {@code values} is negative
     */
    public String loss(String field, long values) {
        return messages.text(
                "loss.field",
                Map.of("field", MessageArgument.userText(field), "count", MessageArgument.number(values)));
    }

    /**
     * That a conversion loses nothing.
     *
     * @return the sentence
     */
    public String nothingLost() {
        return messages.text("loss.none");
    }

    private static void line(String text, Appendable out) throws IOException {
        out.append(text).append('\n');
    }
}
