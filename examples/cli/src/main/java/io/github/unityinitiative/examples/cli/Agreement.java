package io.github.unityinitiative.examples.cli;

/**
 * How well found clusters agree with the truth, each from 0 to 1. Where there is nothing to be wrong about, it is 1.
 *
 * @param precision how much of what was found is true
 * @param recall how much of what is true was found
 */
record Agreement(double precision, double recall) {

    static Agreement of(double right, double found, double existing) {
        return new Agreement(ratio(right, found), ratio(right, existing));
    }

    /** The harmonic mean of both. */
    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
