package io.raccord.review;

import io.raccord.problem.Place;

/**
 * A rule as a case names it.
 *
 * @param place where it is named
 * @param id its id
 */
public record NamedRule(Place place, String id) {}
