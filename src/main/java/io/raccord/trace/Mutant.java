package io.raccord.trace;

import io.raccord.problem.Place;

/**
 * A rule made wrong on purpose: cases should notice.
 *
 * @param index its number among all mutants of the rules, from 0
 * @param rule the id of the rule
 * @param mutation how it was made wrong
 * @param place where
 * @param text what was there
 */
public record Mutant(int index, String rule, Mutation mutation, Place place, String text) {}
