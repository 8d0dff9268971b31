package io.raccord.bench;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Clause of the policy as a rule in Java.
 *
 * @param stage the stage that evaluates it: 0 statuses, 1 model, 2 layer, BGP and outcome
 * @param id its id, with the model or case if the clause is split
 * @param when its condition
 * @param then its conclusion
 */
public record Clause(int stage, String id, Predicate<WorkingDecision> when, Consumer<WorkingDecision> then) {}
