package io.github.unityinitiative.json;

import io.github.unityinitiative.dedup.ReviewDecision;
import io.github.unityinitiative.dedup.ReviewLog;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.binding.ReviewCodecs;
import io.github.unityinitiative.json.internal.framing.ByteWindow;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.LineFramer;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads what people decided about pairs of signatures: JSON Lines, {@code {"a", "b", "verdict", "reviewer", "decidedAt",
 * "reason"}} a line, as {@link ReviewLogWriter} writes them. Other members are passed over, and so is a line without a
 * verdict: a list of pairs for review becomes a log by adding verdicts to its lines.
 *
 * <p>Strict like every reader here. Immutable and thread-safe.
 *
 * <pre>{@code
 * String lines = "{\"a\":\"1\",\"b\":\"7\",\"verdict\":\"same\",\"decidedAt\":\"2014-07-01\"}\n";
 * ReviewLogInput decided = new ReviewLogReader().read(new ByteArrayInputStream(lines.getBytes(UTF_8)));
 * Deduplicator deduplicator = Deduplicator.builder().reviews(decided.log()).build();
 * }</pre>
 */
public final class ReviewLogReader {

    private final ReadLimits limits;

    /** Creates a reader with the default limits. */
    public ReviewLogReader() {
        this(ReadLimits.defaults());
    }

    /**
     * Creates a reader.
     *
     * @param limits how much is read
     * @throws NullPointerException if {@code limits} is null
     */
    public ReviewLogReader(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads a log.
     *
     * @param in strict UTF-8, plain or gzip; closed
     * @return the decisions, and a problem for each line that is none
     * @throws UnreadableInputException if the input fails, or has more lines than the limits allow
     * @throws NullPointerException if {@code in} is null
     */
    public ReviewLogInput read(InputStream in) {
        Lines lines = new Lines(limits);
        LineFramer framer = new LineFramer(new ByteWindow(Objects.requireNonNull(in, "in"), limits));
        try {
            for (Frame frame = framer.next(); frame != null; frame = framer.next()) {
                lines.add(frame);
            }
        } finally {
            framer.close();
        }
        return new ReviewLogInput(ReviewLog.of(lines.decisions), lines.undecided, lines.problems);
    }

    /** The lines read so far. */
    private static final class Lines {

        private final ReadLimits limits;
        private final JsonRecord json;
        private final List<ReviewDecision> decisions = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();
        private long undecided;

        private Lines(ReadLimits limits) {
            this.limits = limits;
            this.json = new JsonRecord(limits);
        }

        private void add(Frame frame) {
            if (rows() >= limits.records()) {
                throw new UnreadableInputException(
                        UnreadableInputException.Reason.TOO_MANY_RECORDS, frame.line(), null);
            }
            Code problem = frame.problemOrNull();
            if (problem != null) {
                report(frame, "", problem);
                return;
            }
            try {
                add(json.read(frame, JsonTokens::value));
            } catch (RecordException e) {
                report(frame, "", e.code());
            } catch (UnreadableInputException e) {
                String pointer = e.pointer().orElse("");
                report(frame, pointer, code(pointer));
            }
        }

        private void add(ExtensionValue line) {
            if (line instanceof ExtensionValue.Members members && isUndecided(members)) {
                undecided++;
            } else {
                decisions.add(ReviewCodecs.DECISION.reader().apply(line));
            }
        }

        private static boolean isUndecided(ExtensionValue.Members members) {
            ExtensionValue verdict = members.values().get("verdict");
            return verdict == null || verdict instanceof ExtensionValue.Nothing;
        }

        private void report(Frame frame, String pointer, Code code) {
            problems.add(new RowProblem(rows() + 1, frame.line(), null, pointer, code));
        }

        private static Code code(String pointer) {
            return switch (pointer) {
                case "" -> Code.NOT_AN_OBJECT;
                case "/a", "/b" -> Code.ID_INVALID;
                case "/verdict" -> Code.CODE_INVALID;
                case "/decidedAt" -> Code.DATE_INVALID;
                default -> Code.WRONG_TYPE;
            };
        }

        private long rows() {
            return decisions.size() + problems.size() + undecided;
        }
    }
}
