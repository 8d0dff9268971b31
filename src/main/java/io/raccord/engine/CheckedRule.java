package io.raccord.engine;

import io.raccord.rulebook.Rule;
import java.util.List;

/**
 * A rule that passed every check.
 *
 * @param name its name in the engine
 * @param rule what it says of itself
 * @param patterns the patterns that leave an object in a match, in the match's order
 * @param from where it begins in its file
 * @param to behind its end
 */
record CheckedRule(String name, Rule rule, List<PatternReads> patterns, int from, int to) {}
