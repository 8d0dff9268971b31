package io.raccord.review;

import io.raccord.problem.Place;

/**
 * How often a rule was seen by cases.
 *
 * @param rule its id
 * @param place where it stands
 * @param fired in how many cases it supports something that stands
 * @param silent in how many it does not
 */
public record RuleCoverage(String rule, Place place, int fired, int silent) {

    /** Whether it was seen both ways. */
    public boolean covered() {
        return fired > 0 && silent > 0;
    }
}
