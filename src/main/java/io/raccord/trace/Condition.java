package io.raccord.trace;

import io.raccord.problem.Place;

/**
 * A constraint of a pattern of a rule: something that is true or false of a fact.
 *
 * @param index its number among all conditions of the rules, from 0
 * @param rule the id of its rule
 * @param place where it stands
 * @param text as it is written
 */
public record Condition(int index, String rule, Place place, String text) {}
