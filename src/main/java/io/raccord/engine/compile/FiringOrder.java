package io.raccord.engine.compile;

import io.raccord.engine.check.CheckedRule;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The order in which rules fire: a rule fires after all rules that state what it matches. So a conclusion that depends on
 * the absence of another is not drawn before that one could be, and nothing has to be withdrawn. Types that depend on
 * each other form one stage.
 */
final class FiringOrder {

    private final Map<Class<?>, Set<Class<?>>> dependsOn = new HashMap<>();
    private final Map<Class<?>, Integer> visited = new HashMap<>();
    private final Map<Class<?>, Integer> lowest = new HashMap<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();
    private final Map<Class<?>, Integer> stages = new HashMap<>();
    private final Map<Class<?>, Class<?>> components = new HashMap<>();

    FiringOrder(Collection<CheckedRule> rules) {
        for (CheckedRule rule : rules) {
            for (Class<?> stated : rule.states()) {
                dependsOn.computeIfAbsent(stated, type -> new HashSet<>()).addAll(rule.matches());
            }
        }
        dependsOn.keySet().forEach(this::visit);
    }

    /** The salience of {@code rule}: the lower, the later it fires. */
    int salience(CheckedRule rule) {
        int stage = 0;
        boolean own = false;
        for (Class<?> matched : rule.matches()) {
            stage = Math.max(stage, stages.getOrDefault(matched, 0));
            own |= rule.states().stream()
                    .anyMatch(stated -> stated == matched
                            || (components.containsKey(stated) && components.get(stated) == components.get(matched)));
        }
        return -(2 * stage + (own ? 1 : 0));
    }

    /** Tarjan's algorithm: components are closed after those that they depend on. */
    private void visit(Class<?> type) {
        if (visited.containsKey(type)) {
            return;
        }
        visited.put(type, visited.size());
        lowest.put(type, visited.getOrDefault(type, 0));
        open.push(type);
        for (Class<?> earlier : dependsOn.getOrDefault(type, Set.of())) {
            if (!visited.containsKey(earlier)) {
                visit(earlier);
                lowest.merge(type, lowest.getOrDefault(earlier, 0), Math::min);
            } else if (open.contains(earlier)) {
                lowest.merge(type, visited.getOrDefault(earlier, 0), Math::min);
            }
        }
        if (lowest.getOrDefault(type, 0).equals(visited.getOrDefault(type, 0))) {
            close(type);
        }
    }

    private void close(Class<?> root) {
        Set<Class<?>> component = new HashSet<>();
        while (!component.contains(root)) {
            component.add(open.pop());
        }
        int stage = 0;
        for (Class<?> member : component) {
            for (Class<?> earlier : dependsOn.getOrDefault(member, Set.of())) {
                if (!component.contains(earlier)) {
                    stage = Math.max(stage, stages.getOrDefault(earlier, 0));
                }
            }
        }
        boolean stated = dependsOn.containsKey(root);
        for (Class<?> member : component) {
            stages.put(member, stated ? stage + 1 : 0);
            components.put(member, root);
        }
    }
}
