package io.raccord.rulebook;

import io.raccord.problem.Place;
import java.util.Set;

/**
 * What a case beside a rule file says of rules.
 *
 * @param name what it shows
 * @param place where it stands
 * @param fired the ids of rules that it wants to hold
 * @param silent the ids of rules that it wants not to hold
 */
public record CaseOutline(String name, Place place, Set<String> fired, Set<String> silent) {}
