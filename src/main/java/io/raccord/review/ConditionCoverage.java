package io.raccord.review;

import io.raccord.problem.Place;

/**
 * How often a condition was seen by cases.
 *
 * @param rule the id of its rule
 * @param place where it stands
 * @param text as it is written
 * @param seenTrue in how many cases it was true of some fact
 * @param seenFalse in how many cases it was false of some fact
 */
public record ConditionCoverage(String rule, Place place, String text, int seenTrue, int seenFalse) {

    /** How many of its two values were seen. */
    public int sides() {
        return (seenTrue > 0 ? 1 : 0) + (seenFalse > 0 ? 1 : 0);
    }
}
