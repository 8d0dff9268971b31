package io.raccord.engine.condition;

import io.raccord.problem.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a rule, to be matched by {@link ConditionMatch}.
 *
 * @param place where it stands
 * @param text as it is written
 * @param kind whether it has to match, may not, or has to match without binding
 * @param type the type of fact
 * @param slot the slot of the variable for the fact; negative without one
 * @param tests its constraints and bindings, in order
 * @param from where its facts come from; null for the working memory
 * @param collected the pattern whose facts it collects to a list; null unless it does
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

    /** How a pattern counts. */
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
