package io.raccord.engine.condition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A matcher of one rule against facts. It matches the patterns in source order and records which conditions were true
 * and which were false.
 */
public final class ConditionMatch {

    private final ConditionProgram program;
    private final Map<Class<?>, List<Object>> facts;
    private final BitSet seenTrue;
    private final BitSet seenFalse;
    private final List<@Nullable Object[]> matches = new ArrayList<>();

    public ConditionMatch(
            ConditionProgram program, Map<Class<?>, List<Object>> facts, BitSet seenTrue, BitSet seenFalse) {
        this.program = program;
        this.facts = facts;
        this.seenTrue = seenTrue;
        this.seenFalse = seenFalse;
    }

    /** A matcher that does not record conditions. */
    public static ConditionMatch silently(ConditionProgram program, Map<Class<?>, List<Object>> facts) {
        return new ConditionMatch(program, facts, new BitSet(), new BitSet());
    }

    /** The variables of every match of the rule, by slot. */
    public List<@Nullable Object[]> all() {
        from(0, new @Nullable Object[program.slots()]);
        return matches;
    }

    private void from(int index, @Nullable Object[] variables) {
        if (index == program.patterns().size()) {
            matches.add(variables);
            return;
        }
        ConditionPattern pattern = program.patterns().get(index);
        List<@Nullable Object[]> found = new ArrayList<>();
        for (Object fact : candidates(pattern, variables)) {
            @Nullable Object[] extended = variables.clone();
            if (holds(pattern, fact, extended)) {
                found.add(extended);
            }
        }
        switch (pattern.kind()) {
            case MATCHES -> found.forEach(extended -> from(index + 1, extended));
            case NOT -> {
                if (found.isEmpty()) {
                    from(index + 1, variables);
                }
            }
            case EXISTS -> {
                if (!found.isEmpty()) {
                    from(index + 1, variables);
                }
            }
        }
    }

    /** The facts that the pattern may match: instances of its type from its source. */
    private List<?> candidates(ConditionPattern pattern, @Nullable Object[] variables) {
        if (pattern.collected() != null) {
            List<Object> collected = new ArrayList<>();
            for (Object fact : candidates(pattern.collected(), variables)) {
                if (holds(pattern.collected(), fact, variables.clone())) {
                    collected.add(fact);
                }
            }
            return List.of(collected);
        }
        if (pattern.from() == null) {
            return facts.getOrDefault(pattern.type(), List.of());
        }
        Object source = pattern.from().of(null, variables);
        if (source == null) {
            return List.of();
        }
        List<?> all = source instanceof List<?> list ? list : List.of(source);
        return all.stream().filter(pattern.type()::isInstance).toList();
    }

    /**
     * Whether {@code fact} meets all constraints of {@code pattern}. Evaluation stops at the first constraint that is
     * not met. Sets the variables that the pattern binds.
     */
    private boolean holds(ConditionPattern pattern, Object fact, @Nullable Object[] variables) {
        if (pattern.slot() >= 0) {
            variables[pattern.slot()] = fact;
        }
        for (ConditionConstraint each : pattern.tests()) {
            if (each.bound() != null) {
                variables[each.slot()] = each.bound().of(fact, variables);
            }
            if (each.test() != null && each.condition() != null) {
                boolean holds = Boolean.TRUE.equals(each.test().of(fact, variables));
                (holds ? seenTrue : seenFalse).set(each.condition().index());
                if (!holds) {
                    return false;
                }
            }
        }
        return true;
    }
}
