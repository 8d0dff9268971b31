package io.raccord.engine.condition;

import io.raccord.trace.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A constraint or a binding of a pattern.
 *
 * @param condition the constraint; null for a binding alone
 * @param test whether it is true; null for a binding alone
 * @param shifted the same with its bound shifted; null where there is none
 * @param slot the slot of the variable that it binds; negative without one
 * @param bound what it binds; null without a variable
 * @param numeric whether it binds the number of a parameter
 */
public record ConditionConstraint(
        @Nullable Condition condition,
        @Nullable ConditionValue test,
        @Nullable ConditionValue shifted,
        int slot,
        @Nullable ConditionValue bound,
        boolean numeric) {

    public ConditionConstraint testing(ConditionValue other) {
        return new ConditionConstraint(condition, other, shifted, slot, bound, numeric);
    }

    public ConditionConstraint binding(ConditionValue other) {
        return new ConditionConstraint(condition, test, shifted, slot, other, numeric);
    }
}
