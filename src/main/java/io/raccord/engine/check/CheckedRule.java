package io.raccord.engine.check;

import io.raccord.rulebook.Rule;
import java.util.List;
import java.util.Set;

/**
 * A rule that passed every check.
 *
 * @param name its name in the engine
 * @param rule what it says of itself
 * @param patterns the patterns that leave an object in a match, in the match's order
 * @param matches the types that any of its patterns matches
 * @param states the types of the conclusions that it states
 * @param from where it begins in its file
 * @param to behind its end
 */
public record CheckedRule(
        String name,
        Rule rule,
        List<PatternReads> patterns,
        Set<Class<?>> matches,
        Set<Class<?>> states,
        int from,
        int to) {}
