package io.raccord.engine.condition;

import io.raccord.trace.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A constraint or a binding of a pattern.
 *
 * @param condition the constraint; null for a binding without a constraint
 * @param test evaluates the constraint; null for a binding without a constraint
 * @param shifted evaluates the constraint with its bound changed between inclusive and exclusive; null if it is not an
 *     order comparison
 * @param slot the slot of the variable that is bound; negative if there is none
 * @param bound the value that is bound; null if there is no variable
 * @param numeric whether the bound value is the number of a parameter
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
