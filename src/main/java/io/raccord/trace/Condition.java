package io.raccord.trace;

import io.raccord.problem.Place;

/**
 * A constraint of a pattern of a rule, which is true or false for a fact.
 *
 * @param index its index among all conditions of the rules, from 0
 * @param rule the id of its rule
 * @param place its position in the rule file
 * @param text its text in the rule file
 */
public record Condition(int index, String rule, Place place, String text) {}
