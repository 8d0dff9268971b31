package io.raccord.review;

import io.raccord.trace.Mutant;
import java.util.List;

/**
 * What came of mutants, held to cases.
 *
 * @param noticed how many a case noticed
 * @param broken how many there is nothing to tell of: they count neither as noticed nor as survivors
 * @param survivors those that no case noticed, by file and place
 */
public record MutationRun(int noticed, int broken, List<Mutant> survivors) {

    /** How many were tried, but for the broken ones. */
    public int counted() {
        return noticed + survivors.size();
    }

    /** How many of a hundred were noticed. */
    public double percent() {
        return counted() == 0 ? 100 : 100.0 * noticed / counted();
    }
}
