package io.github.unityinitiative.examples.cli.io;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a number with the same digits on every machine. */
public final class Score {

    private Score() {}

    /**
     * A number with so many decimals, such as {@code 0.9500}.
     *
     * @param value the number
     * @param decimals digits after the point
     * @return the number, without an exponent
     */
    public static String of(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
