package io.github.unityinitiative.examples.cli.evaluate;

import io.github.unityinitiative.dedup.Grade;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Pairs for review as {@code dedupe} writes them, one JSON object a line. Filled once. */
final class ReviewTable {

    private final String file;
    private final List<PairDecision> pairs = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ReviewTable(String file) {
        this.file = file;
    }

    /** A table of no pairs. */
    static ReviewTable empty() {
        return new ReviewTable("");
    }

    /** Reads the ids and the score of every pair; other members are skipped. */
    static ReviewTable read(Console console, String file) throws IOException {
        ReviewTable table = new ReviewTable(file);
        try (InputStream stream = console.inputs().open(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), stream)) {
            table.fill(json);
        } catch (JacksonException unreadable) {
            table.report("is no JSON");
        }
        return table;
    }

    /** The pairs in the order of the table. */
    List<PairDecision> pairs() {
        return pairs;
    }

    /** What is wrong with the table, by object; no value of it. */
    List<String> problems() {
        return problems;
    }

    private void fill(JsonParser json) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            add(json);
        }
        if (json.currentToken() != null) {
            report("is no object");
        }
    }

    private void add(JsonParser json) {
        String a = "";
        String b = "";
        double score = Double.NaN;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("score") && value.isNumeric()) {
                score = json.getDoubleValue();
            } else if (value == JsonToken.VALUE_STRING) {
                a = name.equals("a") ? json.getString() : a;
                b = name.equals("b") ? json.getString() : b;
            }
            json.skipChildren();
        }
        try {
            SignatoryPair pair = new SignatoryPair(SignatoryId.of(a), SignatoryId.of(b));
            pairs.add(new PairDecision(pair, Grade.POSSIBLE, score, List.of()));
        } catch (IllegalArgumentException noPair) {
            report("needs two ids, a and b, and a score from 0 to 1");
        }
    }

    private void report(String problem) {
        problems.add(file + ": object " + (pairs.size() + problems.size() + 1) + ": " + problem);
    }
}
