package io.github.unityinitiative.dedup;

/** The weights of the bundled model, in bits unless said otherwise. */
final class Weights {

    private static final double[] GAP = {-6, -0.7, -1.5};
    private static final double[] CLASH = {-8, -6, -5};

    double gap(int position) {
        return GAP[position];
    }

    double clash(int position) {
        return CLASH[position];
    }

    double otherFamily() {
        return -5;
    }

    /** From this weight on, last names speak against one person whatever else agrees but private contact data. */
    double contradictingFamily() {
        return -2;
    }

    double moved() {
        return -1;
    }

    double reordered() {
        return -5;
    }

    double spelling(double distance) {
        return -0.3 - 0.8 * distance;
    }

    double sameContact() {
        return 7;
    }

    double nearContact() {
        return 4;
    }

    double otherContact() {
        return -2.4;
    }

    double sharedContact() {
        return 4;
    }

    double stays(Field field) {
        return switch (field) {
            case RESIDENCE -> 0.88;
            case CITY -> 0.7;
            case PROFESSION_CATEGORY -> 0.8;
            case PROFESSION -> 0.7;
            case AFFILIATION -> 0.5;
            default -> 0.5;
        };
    }
}
