package io.github.unityinitiative.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.ReviewDecision;
import io.github.unityinitiative.dedup.ReviewLog;
import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.dedup.Verdict;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewLogReaderTest {

    private static final String DAY = "\"decidedAt\":\"2014-07-01\"";

    private final ReviewLogReader reader = new ReviewLogReader();

    private ReviewLogInput read(String lines) {
        return reader.read(new ByteArrayInputStream(lines.getBytes(UTF_8)));
    }

    @Test
    void aDecisionIsReadWithWhoWhenAndWhy() {
        ReviewLogInput input = read("{\"a\":\"7\",\"b\":\"1\",\"verdict\":\"different\",\"reviewer\":\"R\","
                + "\"decidedAt\":\"2014-07-01T12:30:00+03:00\",\"reason\":\"two voices\"}\n");

        assertThat(input.log().decisions())
                .containsExactly(new ReviewDecision(
                        pair("1", "7"), Verdict.DIFFERENT, "R", Instant.parse("2014-07-01T09:30:00Z"), "two voices"));
    }

    @Test
    void aListForReviewBecomesALogByAddingVerdicts() {
        ReviewLogInput input = read("{\"a\":\"1\",\"b\":\"7\",\"score\":0.4,\"evidence\":[],\"verdict\":\"same\"," + DAY
                + "}\n\n{\"a\":\"2\",\"b\":\"7\",\"score\":0.3,\"evidence\":[]}\n");

        assertThat(input.log().standing()).containsOnlyKeys(pair("1", "7")).containsValue(Verdict.SAME);
        assertThat(input.undecided()).isEqualTo(1);
        assertThat(input.problems()).isEmpty();
    }

    @Test
    void whatWasReadIsKeptToByADeduplicator() {
        ReviewLogInput decided = read("{\"a\":\"1\",\"b\":\"7\",\"verdict\":\"same\"," + DAY + "}\n");
        Deduplicator deduplicator =
                Deduplicator.builder().reviews(decided.log()).build();

        assertThat(deduplicator
                        .deduplicate(List.of(signed("1", "هيوا قادر"), signed("7", "سعاد كريم")))
                        .clusters())
                .hasSize(1);
    }

    private static Signatory signed(String id, String name) {
        return Signatory.builder(SignatoryId.of(id), PersonName.of(name)).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"b\":\"7\",\"verdict\":\"same\",\"decidedAt\":\"2014-07-01\"} | /a | ID_INVALID",
                "{\"a\":\"\",\"b\":\"7\",\"verdict\":\"same\",\"decidedAt\":\"2014-07-01\"} | /a | ID_INVALID",
                "{\"a\":\"7\",\"b\":\"7\",\"verdict\":\"same\",\"decidedAt\":\"2014-07-01\"} | /b | ID_INVALID",
                "{\"a\":\"1\",\"b\":\"7\",\"verdict\":\"maybe\",\"decidedAt\":\"2014-07-01\"} | /verdict | CODE_INVALID",
                "{\"a\":\"1\",\"b\":\"7\",\"verdict\":\"same\"} | /decidedAt | DATE_INVALID",
                "{\"a\":\"1\",\"b\":\"7\",\"verdict\":\"same\",\"decidedAt\":\"2014-07-32\"} | /decidedAt | DATE_INVALID",
                "{\"a\":\"1\",\"b\":\"7\",\"verdict\":\"same\",\"decidedAt\":\"2014-07-01T25\"} | /decidedAt | DATE_INVALID",
                "{\"a\":\"1\",\"b\":\"7\",\"verdict\":\"same\",\"decidedAt\":\"2014-07-01\",\"reason\":{}} | /reason | WRONG_TYPE",
                "[] | `` | NOT_AN_OBJECT",
                "{\"a\" | `` | MALFORMED_JSON",
                "{\"a\":\"1\",\"a\":\"2\"} | `` | DUPLICATE_MEMBER"
            })
    void aLineThatIsNoDecisionIsReported(String line, String pointer, Code code) {
        ReviewLogInput input = read("{\"a\":\"1\",\"b\":\"2\",\"verdict\":\"same\"," + DAY + "}\n\n" + line + "\n");

        assertThat(input.log().decisions()).hasSize(1);
        assertThat(input.problems()).containsExactly(new RowProblem(2, 3, null, pointer, code));
    }

    @Test
    void aLineLongerThanTheLimitIsReportedAndTheNextIsRead() {
        String line = "{\"a\":\"1\",\"b\":\"2\",\"verdict\":\"same\"," + DAY + "}\n";
        ReviewLogReader narrow = new ReviewLogReader(ReadLimits.defaults().withRecordBytes(80));

        ReviewLogInput input = narrow.read(new ByteArrayInputStream((" ".repeat(200) + line + line).getBytes(UTF_8)));

        assertThat(input.problems()).extracting(RowProblem::code).containsExactly(Code.RECORD_TOO_LONG);
        assertThat(input.log().decisions()).hasSize(1);
    }

    @Test
    void moreLinesThanTheLimitEndReading() {
        ReviewLogReader one = new ReviewLogReader(ReadLimits.defaults().withRecords(1));

        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> one.read(new ByteArrayInputStream("{}\n{}\n".getBytes(UTF_8))))
                .matches(failure -> failure.reason() == Reason.TOO_MANY_RECORDS)
                .matches(failure -> failure.line().orElseThrow() == 2);
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadBack(
            @ForAll @Size(max = 5) List<@LongRange(max = 1L << 40) Long> seconds,
            @ForAll @StringLength(max = 20) @AlphaChars String reviewer)
            throws IOException {
        ReviewLog log = ReviewLog.of(seconds.stream()
                .map(second -> new ReviewDecision(
                        pair("p" + second % 7, "q" + second % 5),
                        Verdict.values()[(int) (second % 3)],
                        reviewer,
                        Instant.ofEpochSecond(second, second % 1000),
                        "\"\n\u2028 سبب"))
                .toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReviewLogWriter().write(log, out);

        ReviewLogInput input = read(out.toString(UTF_8));

        assertThat(input.log()).isEqualTo(log);
        assertThat(out.toString(UTF_8).lines()).hasSize(log.decisions().size());
    }

    private static SignatoryPair pair(String one, String other) {
        return new SignatoryPair(SignatoryId.of(one), SignatoryId.of(other));
    }
}
