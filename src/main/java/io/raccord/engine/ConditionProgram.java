package io.raccord.engine;

import io.raccord.rulebook.Rule;
import java.util.List;

/**
 * The left-hand side of a rule, ready to be matched.
 *
 * @param rule the rule
 * @param patterns its patterns, in order
 * @param slots how many variables it has
 */
record ConditionProgram(Rule rule, List<ConditionPattern> patterns, int slots) {}
