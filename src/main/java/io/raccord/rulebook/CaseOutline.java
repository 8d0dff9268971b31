package io.raccord.rulebook;

import io.raccord.problem.Place;
import java.util.Set;

/**
 * Summary of a test case in a cases file: the rules that it expects to fire or to stay silent.
 *
 * @param name what the case demonstrates
 * @param place the place of the case in its file
 * @param fired the ids of the rules that must fire
 * @param silent the ids of the rules that must not fire
 */
public record CaseOutline(String name, Place place, Set<String> fired, Set<String> silent) {}
