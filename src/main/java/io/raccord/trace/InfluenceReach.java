package io.raccord.trace;

import java.util.Set;

/**
 * The rules and conclusion types that depend on trial answers. Everything else can be concluded without trying answers.
 *
 * @param rules the ids of the rules
 * @param types the types of the conclusions that they assert
 */
public record InfluenceReach(Set<String> rules, Set<Class<?>> types) {}
