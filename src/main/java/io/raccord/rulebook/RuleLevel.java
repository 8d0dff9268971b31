package io.raccord.rulebook;

import java.util.List;

/**
 * The place of a rule in the order in which rules fire.
 *
 * @param level 0 if no rule feeds it; otherwise one more than the highest level of the rules that feed it, except those
 *     that it feeds itself
 * @param follows the ids of the rules that feed it, sorted: they may state what one of its patterns matches
 */
public record RuleLevel(int level, List<String> follows) {}
