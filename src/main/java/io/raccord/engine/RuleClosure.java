package io.raccord.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Rules, and all others on which what they match rests, by the types that rules match and state.
 *
 * @param names the names of the rules
 * @param types the types that they match
 */
record RuleClosure(Set<String> names, Set<Class<?>> types) {

    /**
     * The closure of some rules of {@code all}.
     *
     * @param names the names of the rules
     * @param types further types, with the rules that state them
     */
    static RuleClosure of(Collection<CheckedRule> all, Set<String> names, Set<Class<?>> types) {
        Set<String> found = new HashSet<>(names);
        Set<Class<?>> wanted = new HashSet<>(types);
        all.stream().filter(rule -> names.contains(rule.name())).forEach(rule -> wanted.addAll(rule.matches()));
        int before = 0;
        while (before < wanted.size() + found.size()) {
            before = wanted.size() + found.size();
            for (CheckedRule rule : all) {
                if (rule.states().stream().anyMatch(wanted::contains) && found.add(rule.name())) {
                    wanted.addAll(rule.matches());
                }
            }
        }
        return new RuleClosure(Set.copyOf(found), Set.copyOf(wanted));
    }
}
