package io.github.unityinitiative.examples.cli.problem;

import java.util.Locale;

/** Codes as reports write them. */
public final class Codes {

    private Codes() {}

    /**
     * The code that a constant stands for, such as {@code date-invalid}.
     *
     * @param constant a code of the library
     * @return the code in small letters with hyphens
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
