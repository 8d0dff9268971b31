package io.raccord.bench;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A clause of the policy as a rule in Java.
 *
 * @param id its id, and what it is for where it is split
 * @param stage when it is looked at: 0 statuses, 1 the model, 2 the rest
 * @param when its condition
 * @param then what it decides
 */
public record Clause(int stage, String id, Predicate<WorkingDecision> when, Consumer<WorkingDecision> then) {}
