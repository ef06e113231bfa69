package io.github.unityinitiative.examples.cli.console;

import java.lang.reflect.InvocationTargetException;

/** Finds out whether somebody is looking. */
public final class Terminal {

    private Terminal() {}

    /**
     * A progress line on the terminal, or none where input or output is redirected.
     *
     * @return how to show progress
     */
    @SuppressWarnings("SystemConsoleNull") // a console that is not null is asked again
    public static Progress progress() {
        java.io.Console console = System.console();
        return console != null && isTerminal(console) ? Progress.on(console.writer()) : Progress.none();
    }

    /** JDK 22 to 24 have a console even when piped, and a method that tells; before, a console is a terminal. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
