package io.github.unityinitiative.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One run of a command as a file tells it: a comment, {@code $} and the arguments, then sections, each behind a line
 * {@code -- name --}: files to make, and after {@code -- exit N --} what is printed ({@code out}, {@code err}) and the
 * files that are written. {@code DIR} stands for the folder of the run.
 */
record CommandFixture(String arguments, Map<String, String> given, int exitCode, Map<String, String> expected) {

    private static final String MARK = "-- ";

    static CommandFixture read(Path file) throws IOException {
        String arguments = "";
        int exitCode = -1;
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("$ ")) {
                arguments = line.substring(2);
            } else if (line.startsWith(MARK + "exit ")) {
                exitCode = Integer.parseInt(name(line).substring("exit ".length()));
            } else if (line.startsWith(MARK)) {
                section = name(line);
                (exitCode < 0 ? given : expected).put(section, "");
            } else if (!section.isEmpty()) {
                (exitCode < 0 ? given : expected).merge(section, line + "\n", String::concat);
            }
        }
        return new CommandFixture(arguments, given, exitCode, expected);
    }

    private static String name(String line) {
        return line.substring(MARK.length(), line.length() - " --".length());
    }

    /** Runs the command in a folder and gives back what it printed and wrote, in the terms of {@link #expected}. */
    Map<String, String> run(Path folder) throws IOException {
        for (Map.Entry<String, String> file : given.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Run run = Run.of(arguments.replace("DIR", folder.toString()).split(" "));
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("exit", Integer.toString(run.exitCode()));
        for (String name : expected.keySet()) {
            answers.put(name, answer(name, run, folder));
        }
        return answers;
    }

    private static String answer(String name, Run run, Path folder) throws IOException {
        String text = switch (name) {
            case "out" -> run.out();
            case "err" -> run.err();
            default -> Files.readString(folder.resolve(name));
        };
        return text.replace(folder.toString(), "DIR").replace("\r\n", "\n");
    }
}
