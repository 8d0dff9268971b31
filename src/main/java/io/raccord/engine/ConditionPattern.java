package io.raccord.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a rule, to be matched by {@link ConditionMatch}.
 *
 * @param kind whether it has to match, may not, or has to match without binding
 * @param type the type of fact
 * @param slot the slot of the variable for the fact; negative without one
 * @param tests its constraints and bindings, in order
 * @param from where its facts come from; null for the working memory
 * @param collected the pattern whose facts it collects to a list; null unless it does
 */
record ConditionPattern(
        Kind kind,
        Class<?> type,
        int slot,
        List<ConditionTest> tests,
        @Nullable ConditionValue from,
        @Nullable ConditionPattern collected) {

    /** How a pattern counts. */
    enum Kind {
        MATCHES,
        NOT,
        EXISTS
    }

    ConditionPattern as(Kind other) {
        return new ConditionPattern(other, type, slot, tests, from, collected);
    }
}
