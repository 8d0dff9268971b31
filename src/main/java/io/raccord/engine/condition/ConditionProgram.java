package io.raccord.engine.condition;

import io.raccord.rulebook.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule in a form that can be matched without the engine.
 *
 * @param name its DRL name
 * @param rule its card
 * @param patterns its patterns, in order
 * @param stated the conclusions of its right-hand side
 * @param told the slots that its right-hand side and its texts read
 * @param variables the slots of its variables, by name without {@code $}
 */
public record ConditionProgram(
        String name,
        Rule rule,
        List<ConditionPattern> patterns,
        List<StatedConclusion> stated,
        Set<Integer> told,
        Map<String, Integer> variables) {

    public int slots() {
        return variables.size();
    }

    public ConditionProgram with(List<ConditionPattern> others) {
        return new ConditionProgram(name, rule, List.copyOf(others), stated, told, variables);
    }

    public ConditionProgram with(int pattern, ConditionPattern other) {
        List<ConditionPattern> others = new ArrayList<>(patterns);
        others.set(pattern, other);
        return with(others);
    }

    /**
     * Whether the rule can be matched without the pattern at {@code index}, because nothing else reads the variables of
     * that pattern.
     */
    public boolean canLose(int index) {
        Set<Integer> read = new HashSet<>(told);
        for (int i = 0; i < patterns.size(); i++) {
            if (i != index) {
                read.addAll(patterns.get(i).touched());
            }
        }
        return patterns.size() > 1 && patterns.get(index).bound().stream().noneMatch(read::contains);
    }
}
