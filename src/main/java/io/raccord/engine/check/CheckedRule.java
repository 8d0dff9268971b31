package io.raccord.engine.check;

import io.raccord.rulebook.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that has passed all checks.
 *
 * @param name its DRL name
 * @param rule its card: id, title, sources, texts and dates
 * @param patterns the patterns that contribute an object to a match, in match order
 * @param matches the facts that its patterns match, including those under {@code not}
 * @param states the conclusions that it asserts
 * @param from the offset of its first character in the file
 * @param to the offset after its last character
 */
public record CheckedRule(
        String name,
        Rule rule,
        List<PatternReads> patterns,
        List<MatchedFact> matches,
        List<FactShape> states,
        int from,
        int to) {

    /** Whether one of its patterns matches a type in {@code types}. */
    public boolean matchesAny(Set<Class<?>> types) {
        return matches.stream().anyMatch(fact -> types.contains(fact.shape().type()));
    }

    /** Whether it asserts a conclusion of a type in {@code types}. */
    public boolean statesAny(Set<Class<?>> types) {
        return states.stream().anyMatch(fact -> types.contains(fact.type()));
    }

    /** The types that its patterns match. */
    public Set<Class<?>> typesMatched() {
        return matches.stream().map(fact -> fact.shape().type()).collect(Collectors.toSet());
    }

    /** The types of its conclusions. */
    public Set<Class<?>> typesStated() {
        return states.stream().map(FactShape::type).collect(Collectors.toSet());
    }
}
