package io.github.unityinitiative.json.internal.binding;

import io.github.unityinitiative.dedup.ReviewDecision;
import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.dedup.Verdict;
import io.github.unityinitiative.json.internal.value.IsoDay;
import io.github.unityinitiative.json.internal.value.TreeObject;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.SignatoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What people decide about pairs of signatures. */
public final class ReviewCodecs {

    public static final Codec<ReviewDecision> DECISION =
            Codec.ofObject(ReviewDecision.class, ReviewCodecs::decision, ReviewCodecs::decision);

    private ReviewCodecs() {}

    public static List<Codec<?>> all() {
        return List.of(
                DECISION,
                Codec.ofObject(SignatoryPair.class, ReviewCodecs::pair, ReviewCodecs::pair),
                Codec.ofWord(Verdict.class));
    }

    private static void pair(JsonGenerator json, SignatoryPair pair) {
        json.writeStringProperty("a", pair.first().value());
        json.writeStringProperty("b", pair.second().value());
    }

    private static SignatoryPair pair(TreeObject object) {
        return new SignatoryPair(id(object, "a"), id(object, "b"));
    }

    private static SignatoryId id(TreeObject object, String member) {
        String id = object.string(member);
        try {
            return SignatoryId.of(id);
        } catch (IllegalArgumentException e) {
            throw object.invalid(member);
        }
    }

    private static void decision(JsonGenerator json, ReviewDecision decision) {
        pair(json, decision.pair());
        json.writeStringProperty("verdict", Words.of(decision.verdict()));
        json.writeStringProperty("reviewer", decision.reviewer());
        json.writeStringProperty("decidedAt", decision.decidedAt().toString());
        json.writeStringProperty("reason", decision.reason());
    }

    private static ReviewDecision decision(TreeObject object) {
        SignatoryPair pair = pair(object);
        if (pair.first().equals(pair.second())) {
            throw object.invalid("b");
        }
        return new ReviewDecision(
                pair,
                object.word("verdict", Verdict.values()),
                object.optionalString("reviewer").orElse(""),
                time(object.string("decidedAt")).orElseThrow(() -> object.invalid("decidedAt")),
                object.optionalString("reason").orElse(""));
    }

    /** A point in time, or a day, which stands for its beginning in UTC. */
    private static Optional<Instant> time(String text) {
        if (text.indexOf('T') < 0) {
            return IsoDay.parse(text)
                    .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
