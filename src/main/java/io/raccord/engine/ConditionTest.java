package io.raccord.engine;

import org.jspecify.annotations.Nullable;

/**
 * A constraint or a binding of a pattern.
 *
 * @param condition the constraint; null for a binding alone
 * @param test whether it is true; null for a binding alone
 * @param slot the slot of the variable that it binds; negative without one
 * @param bound what it binds; null without a variable
 */
record ConditionTest(
        @Nullable Condition condition,
        @Nullable ConditionValue test,
        int slot,
        @Nullable ConditionValue bound) {}
