package io.raccord.trace;

import io.raccord.conclusion.Conclusion;
import java.util.List;
import java.util.Set;

/**
 * What the rules conclude of a profile.
 *
 * @param conclusions all that stands at the end
 * @param supports every rule that supports something that stands, in no particular order
 */
public record Evaluation(Set<Conclusion> conclusions, List<Support> supports) {

    /** The conclusions of {@code type}, in no particular order. */
    public <C extends Conclusion> List<C> all(Class<C> type) {
        return conclusions.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
