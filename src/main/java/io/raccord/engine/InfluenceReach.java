package io.raccord.engine;

import io.raccord.conclusion.Influence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What rests on answers that were only tried: all else can be had without trying any.
 *
 * @param rules the ids of the rules
 * @param types the types of what they state
 */
public record InfluenceReach(Set<String> rules, Set<Class<?>> types) {

    static InfluenceReach of(Iterable<CheckedRule> all) {
        Set<String> rules = new HashSet<>();
        Set<Class<?>> reached = new HashSet<>(Set.of(Influence.class));
        int before = -1;
        while (before < rules.size()) {
            before = rules.size();
            for (CheckedRule rule : all) {
                if (rule.matches().stream().anyMatch(reached::contains)
                        && rules.add(rule.rule().id())) {
                    reached.addAll(rule.states());
                }
            }
        }
        reached.removeAll(List.of(Influence.class));
        return new InfluenceReach(Set.copyOf(rules), Set.copyOf(reached));
    }
}
