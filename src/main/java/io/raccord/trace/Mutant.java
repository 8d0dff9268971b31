package io.raccord.trace;

import io.raccord.problem.Place;

/**
 * A rule with a deliberate error, which at least one test case should detect.
 *
 * @param index its index among all mutants of the rules, from 0
 * @param rule the id of the rule
 * @param mutation the kind of error
 * @param place where the error is
 * @param text the original text at that place
 */
public record Mutant(int index, String rule, Mutation mutation, Place place, String text) {}
