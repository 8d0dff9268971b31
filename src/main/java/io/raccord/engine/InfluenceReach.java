package io.raccord.engine;

import io.raccord.conclusion.Influence;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rests on answers that were only tried: all else can be had without trying any.
 *
 * @param rules the ids of the rules
 * @param types the types of what they state
 */
public record InfluenceReach(Set<String> rules, Set<Class<?>> types) {

    static InfluenceReach of(Collection<CheckedRule> all) {
        RuleClosure reached = RuleClosure.reachedFrom(all, Set.of(Influence.class));
        Set<String> ids = all.stream()
                .filter(rule -> reached.names().contains(rule.name()))
                .map(rule -> rule.rule().id())
                .collect(Collectors.toUnmodifiableSet());
        Set<Class<?>> stated = new HashSet<>(reached.types());
        stated.remove(Influence.class);
        return new InfluenceReach(ids, Set.copyOf(stated));
    }
}
