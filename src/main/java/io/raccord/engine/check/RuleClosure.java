package io.raccord.engine.check;

import io.raccord.conclusion.Influence;
import io.raccord.trace.InfluenceReach;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules that depend on each other. A rule depends on another if it matches a type of conclusion that the other asserts.
 *
 * @param names the DRL names of the rules
 * @param types the types that the rules match, or from which they are reached
 */
public record RuleClosure(Set<String> names, Set<Class<?>> types) {

    /**
     * The rules named {@code names} and all rules in {@code all} on which they depend.
     *
     * @param names DRL names of rules
     * @param types further types; the rules that assert them are included
     */
    public static RuleClosure of(Collection<CheckedRule> all, Set<String> names, Set<Class<?>> types) {
        Set<String> found = new HashSet<>(names);
        Set<Class<?>> wanted = new HashSet<>(types);
        all.stream().filter(rule -> names.contains(rule.name())).forEach(rule -> wanted.addAll(rule.typesMatched()));
        int before = 0;
        while (before < wanted.size() + found.size()) {
            before = wanted.size() + found.size();
            for (CheckedRule rule : all) {
                if (rule.statesAny(wanted) && found.add(rule.name())) {
                    wanted.addAll(rule.typesMatched());
                }
            }
        }
        return new RuleClosure(Set.copyOf(found), Set.copyOf(wanted));
    }

    /** The inverse: the rules in {@code all} that depend on {@code types}. The result's types include {@code types}. */
    public static RuleClosure reachedFrom(Collection<CheckedRule> all, Set<Class<?>> types) {
        Set<String> found = new HashSet<>();
        Set<Class<?>> reached = new HashSet<>(types);
        int before = -1;
        while (before < found.size()) {
            before = found.size();
            for (CheckedRule rule : all) {
                if (rule.matchesAny(reached) && found.add(rule.name())) {
                    reached.addAll(rule.typesStated());
                }
            }
        }
        return new RuleClosure(Set.copyOf(found), Set.copyOf(reached));
    }

    /** The rules in {@code all} and the types that depend on trial answers. */
    public static InfluenceReach influenceReach(Collection<CheckedRule> all) {
        RuleClosure reached = reachedFrom(all, Set.of(Influence.class));
        Set<String> ids = all.stream()
                .filter(rule -> reached.names().contains(rule.name()))
                .map(rule -> rule.rule().id())
                .collect(Collectors.toUnmodifiableSet());
        Set<Class<?>> stated = new HashSet<>(reached.types());
        stated.remove(Influence.class);
        return new InfluenceReach(ids, Set.copyOf(stated));
    }
}
