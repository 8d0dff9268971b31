package io.raccord.review;

import io.raccord.problem.Place;

/**
 * A reference to a rule in a test case.
 *
 * @param place the place of the reference in the file
 * @param id the id of the rule
 */
public record NamedRule(Place place, String id) {}
