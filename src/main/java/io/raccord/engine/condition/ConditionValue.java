package io.raccord.engine.condition;

import org.jspecify.annotations.Nullable;

/** The value of an expression of a rule. */
@FunctionalInterface
public interface ConditionValue {

    /**
     * Finds it.
     *
     * @param fact the fact of the pattern around it; null outside patterns
     * @param variables the variables of the rule by their slots
     */
    @Nullable
    Object of(@Nullable Object fact, @Nullable Object[] variables);
}
