package io.raccord.engine.condition;

import io.raccord.problem.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a rule, as matched by {@link ConditionMatch}.
 *
 * @param place where it begins
 * @param text its text, on one line
 * @param kind whether it must match, must not match, or must match without binding variables
 * @param type the type of the facts that it matches
 * @param slot the slot of the variable for the fact; negative if there is none
 * @param tests its constraints and bindings, in order
 * @param from the expression that supplies its facts; null for the working memory
 * @param collected the pattern whose facts it collects into a list; null if it collects none
 * @param touched the slots that it binds or reads
 */
public record ConditionPattern(
        Place place,
        String text,
        Kind kind,
        Class<?> type,
        int slot,
        List<ConditionConstraint> tests,
        @Nullable ConditionValue from,
        @Nullable ConditionPattern collected,
        Set<Integer> touched) {

    /** How a pattern takes part in a match. */
    public enum Kind {
        MATCHES,
        NOT,
        EXISTS
    }

    /** The slots that it binds. */
    public Set<Integer> bound() {
        Set<Integer> bound = new HashSet<>();
        bound.add(slot);
        tests.forEach(test -> bound.add(test.slot()));
        bound.remove(-1);
        return bound;
    }

    public ConditionPattern as(Kind other) {
        return new ConditionPattern(place, text, other, type, slot, tests, from, collected, touched);
    }

    public ConditionPattern with(int test, ConditionConstraint other) {
        List<ConditionConstraint> others = new ArrayList<>(tests);
        others.set(test, other);
        return new ConditionPattern(place, text, kind, type, slot, others, from, collected, touched);
    }

    public ConditionPattern collecting(ConditionPattern other) {
        return new ConditionPattern(place, text, kind, type, slot, tests, from, other, touched);
    }
}
