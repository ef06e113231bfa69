package io.github.unityinitiative.examples.cli.problem;

import io.github.unityinitiative.examples.cli.io.JsonLines;
import tools.jackson.core.JsonGenerator;

/** Writes problems for programs, as JSON Lines. */
public final class ProblemFile implements ProblemSink {

    private final JsonLines lines;

    /**
     * Creates a sink.
     *
     * @param lines where the problems go; stays open
     */
    public ProblemFile(JsonLines lines) {
        this.lines = lines;
    }

    @Override
    public void accept(Problem problem) {
        lines.object(json -> write(problem, json));
    }

    private static void write(Problem problem, JsonGenerator json) {
        json.writeStringProperty("file", problem.file());
        if (problem.line() > 0) {
            json.writeNumberProperty("line", problem.line());
        }
        if (problem.row() > 0) {
            json.writeNumberProperty("row", problem.row());
        }
        if (problem.idOrNull() != null) {
            json.writeStringProperty("id", problem.idOrNull());
        }
        write(problem.place(), json);
        json.writeStringProperty("severity", Codes.of(problem.severity()));
        json.writeStringProperty("code", problem.code());
        if (!problem.arguments().isEmpty()) {
            JsonLines.texts(json, "arguments", problem.arguments());
        }
        json.writeStringProperty("message", problem.message());
    }

    private static void write(Place place, JsonGenerator json) {
        if (place.columnOrNull() != null) {
            json.writeStringProperty("column", place.columnOrNull());
        }
        if (place.pointerOrNull() != null) {
            json.writeStringProperty("pointer", place.pointerOrNull());
        }
    }
}
