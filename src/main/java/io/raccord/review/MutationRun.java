package io.raccord.review;

import io.raccord.trace.Mutant;
import java.util.List;

/**
 * Result of mutation testing: the mutants that the test cases detected and those that they did not.
 *
 * @param noticed the number of mutants that a case detected
 * @param broken the number of mutants that could not be evaluated; they count neither as detected nor as survivors
 * @param survivors the mutants that no case detected, sorted by place
 */
public record MutationRun(int noticed, int broken, List<Mutant> survivors) {

    /** The number of mutants tried, excluding broken ones. */
    public int counted() {
        return noticed + survivors.size();
    }

    /** The percentage of mutants that were detected; 100 if none was tried. */
    public double percent() {
        return counted() == 0 ? 100 : 100.0 * noticed / counted();
    }
}
