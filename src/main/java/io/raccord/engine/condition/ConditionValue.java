package io.raccord.engine.condition;

import org.jspecify.annotations.Nullable;

/** An expression of a rule that can be evaluated. */
@FunctionalInterface
public interface ConditionValue {

    /**
     * Evaluates the expression.
     *
     * @param fact the fact that the enclosing pattern matches; null outside patterns
     * @param variables the values of the rule's variables, by slot
     */
    @Nullable
    Object of(@Nullable Object fact, @Nullable Object[] variables);
}
