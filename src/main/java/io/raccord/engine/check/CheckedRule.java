package io.raccord.engine.check;

import io.raccord.rulebook.Rule;
import java.util.List;
import java.util.Set;

/**
 * A rule that has passed all checks.
 *
 * @param name its DRL name
 * @param rule its card: id, title, sources, texts and dates
 * @param patterns the patterns that contribute an object to a match, in match order
 * @param matches the types that its patterns match
 * @param states the types of the conclusions that it asserts
 * @param from the offset of its first character in the file
 * @param to the offset after its last character
 */
public record CheckedRule(
        String name,
        Rule rule,
        List<PatternReads> patterns,
        Set<Class<?>> matches,
        Set<Class<?>> states,
        int from,
        int to) {}
