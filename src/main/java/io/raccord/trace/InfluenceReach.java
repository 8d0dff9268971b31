package io.raccord.trace;

import java.util.Set;

/**
 * What rests on answers that were only tried: all else can be had without trying any.
 *
 * @param rules the ids of the rules
 * @param types the types of what they state
 */
public record InfluenceReach(Set<String> rules, Set<Class<?>> types) {}
