package io.github.unityinitiative.dedup;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Finds the weights of least loss, one weight after another in ever smaller steps: coordinate descent. A weight that the
 * loss says little about stays where it began.
 */
final class WeightDescent {

    private static final double FIRST_STEP = 2;
    private static final double LAST_STEP = 0.125;
    private static final int MOST_ROUNDS = 4;
    private static final double FINER = 0.125;

    /** What leaving the start costs, per squared bit. */
    private static final double RIDGE = 0.05;

    /** A step that earns less may be chance. */
    private static final double LEAST_GAIN = 0.5;

    private static final Set<Weight> FINE = EnumSet.of(Weight.SPELLING_NEAR, Weight.SPELLING_FAR);

    private final Weights start;
    private final Set<Weight> free;
    private final ToDoubleFunction<Weights> loss;
    private Weights best;
    private double least;

    /**
     * Prepares a search.
     *
     * @param start where it begins
     * @param free the weights that may change
     */
    WeightDescent(Weights start, Set<Weight> free, ToDoubleFunction<Weights> loss) {
        this.start = start;
        this.free = free;
        this.loss = loss;
        this.best = start;
        this.least = cost(start);
    }

    Weights run() {
        for (double step = FIRST_STEP; step >= LAST_STEP; step /= 2) {
            int rounds = 0;
            while (rounds < MOST_ROUNDS && improve(step)) {
                rounds++;
            }
        }
        return best;
    }

    private boolean improve(double step) {
        boolean improved = false;
        for (Weight weight : free) {
            double size = FINE.contains(weight) ? step * FINER : step;
            improved |= walk(weight, size) || walk(weight, -size);
        }
        return improved;
    }

    /** Goes on in one direction for as long as that helps. */
    private boolean walk(Weight weight, double step) {
        boolean improved = false;
        while (true) {
            Weights next = best.with(weight, best.of(weight) + step);
            double cost = cost(next);
            if (cost >= least - LEAST_GAIN) {
                return improved;
            }
            best = next;
            least = cost;
            improved = true;
        }
    }

    private double cost(Weights weights) {
        double cost = loss.applyAsDouble(weights);
        for (Weight weight : free) {
            double moved = weights.of(weight) - start.of(weight);
            cost += RIDGE * moved * moved;
        }
        return cost;
    }
}
